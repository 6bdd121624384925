import { describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { acceptPublicVersion, refusePublicVersion } from '#lib/publishing/decide-public-version.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { answered, publicationOf } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

describe('an asker who wants to see the public version first', () => {
  test('sees it, and nobody else does until they say yes', async () => {
    const { two, version, questionId, asker } = await answered({ previewFirst: true });
    expect(await publishBy(two, version)).toBe('proposed');
    expect(await publicationOf(questionId)).toBeNull();
    const { proposal } = await threadOf(asker);
    expect(proposal).toMatchObject({ title: version.title, parts: version.parts });
    await acceptPublicVersion(asker);
    expect(await publicationOf(questionId)).toMatchObject({ title: version.title });
    expect((await threadOf(asker)).proposal).toBeNull();
  });

  test('may say no, and then the question stays theirs alone', async () => {
    const { two, version, questionId, asker } = await answered({ previewFirst: true });
    await publishBy(two, version);
    await refusePublicVersion(asker);
    expect(await threadOf(asker)).toMatchObject({ audience: 'private', proposal: null });
    const again = publishBy(two, version);
    await expect(again).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(acceptPublicVersion(asker)).rejects.toMatchObject({ code: 'conflict' });
    expect(await publicationOf(questionId)).toBeNull();
  });

  test('finds the proposed words sealed in the database', async () => {
    const { two, version, questionId } = await answered({ previewFirst: true });
    await publishBy(two, version);
    const row = await client().question.findUniqueOrThrow({ where: { id: questionId } });
    expect(Buffer.from(row.sealedPublicDraft ?? []).includes('Veljeni')).toBe(false);
  });
});

test('a later version is laid before the asker too; a no to it leaves the earlier one as it is', async () => {
  const { two, asker, version, questionId } = await answered({ previewFirst: true });
  await publishBy(two, version);
  await acceptPublicVersion(asker);
  const later = { ...version, body: `${version.body} Emme tiedä miksi.` };
  expect(await publishBy(two, later)).toBe('proposed');
  expect((await publicationOf(questionId))?.body).toBe(version.body);
  await refusePublicVersion(asker);
  expect((await publicationOf(questionId))?.body).toBe(version.body);
  expect((await threadOf(asker)).audience).toBe('publish');
});
