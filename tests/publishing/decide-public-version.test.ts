import { describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { acceptPublicVersion, refusePublicVersion } from '#lib/publishing/decide-public-version.ts';
import { publishQuestion } from '#lib/publishing/publish-question.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { answered, publicationOf } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

describe('an asker who wants to see the public version first', () => {
  test('sees it, and nobody else does until they say yes', async () => {
    const { crew, version, questionId, asker } = await answered({ previewFirst: true });
    expect(await publishQuestion(crew.reviewer, version)).toBe('proposed');
    expect(await publicationOf(questionId)).toBeNull();
    const { proposal } = await threadOf(asker);
    expect(proposal).toMatchObject({ title: version.title, answers: version.answers });
    await acceptPublicVersion(asker);
    expect(await publicationOf(questionId)).toMatchObject({ title: version.title });
    expect((await threadOf(asker)).proposal).toBeNull();
  });

  test('may say no, and then the question stays theirs alone', async () => {
    const { crew, version, questionId, asker } = await answered({ previewFirst: true });
    await publishQuestion(crew.reviewer, version);
    await refusePublicVersion(asker);
    expect(await threadOf(asker)).toMatchObject({ audience: 'private', proposal: null });
    const again = publishQuestion(crew.reviewer, version);
    await expect(again).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(acceptPublicVersion(asker)).rejects.toMatchObject({ code: 'conflict' });
    expect(await publicationOf(questionId)).toBeNull();
  });

  test('finds the proposed words sealed in the database', async () => {
    const { crew, version, questionId } = await answered({ previewFirst: true });
    await publishQuestion(crew.reviewer, version);
    const row = await client().question.findUniqueOrThrow({ where: { id: questionId } });
    expect(Buffer.from(row.sealedPublicDraft ?? []).includes('Veljeni')).toBe(false);
  });
});

test('a later version is laid before the asker too; a no to it leaves the earlier one as it is', async () => {
  const { crew, asker, version, questionId } = await answered({ previewFirst: true });
  await publishQuestion(crew.reviewer, version);
  await acceptPublicVersion(asker);
  const later = { ...version, body: `${version.body} Emme tiedä miksi.` };
  expect(await publishQuestion(crew.reviewer, later)).toBe('proposed');
  expect((await publicationOf(questionId))?.body).toBe(version.body);
  await refusePublicVersion(asker);
  expect((await publicationOf(questionId))?.body).toBe(version.body);
  expect((await threadOf(asker)).audience).toBe('publish');
});
