import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { acceptPublicVersion } from '#lib/publishing/decide-public-version.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';
import { answered, publicationOf } from './answered.ts';

testDatabase();

const readBy = async (asker: Parameters<typeof threadOf>[0]) => ({
  proposedAt: (await threadOf(asker)).proposedAt ?? '',
});

test('a yes to one proposal publishes no later one', async () => {
  const { two, version, questionId, asker } = await answered({ previewFirst: true });
  await publishBy(two, version);
  const first = await readBy(asker);
  const title = 'Otsikko, jota kysyjä ei ole nähnyt';
  await publishBy(two, { ...version, title });
  await expect(acceptPublicVersion(asker, first)).rejects.toMatchObject({ code: 'conflict' });
  expect(await publicationOf(questionId)).toBeNull();
  await acceptPublicVersion(asker, await readBy(asker));
  expect(await publicationOf(questionId)).toMatchObject({ title });
});

test('a yes to a proposal that has been taken back publishes nothing', async () => {
  const { two, version, questionId, asker } = await answered({ previewFirst: true });
  await publishBy(two, version);
  const seen = await readBy(asker);
  await client().question.update({ where: { id: questionId }, data: { sealedPublicDraft: null } });
  await expect(acceptPublicVersion(asker, seen)).rejects.toMatchObject({ code: 'conflict' });
});
