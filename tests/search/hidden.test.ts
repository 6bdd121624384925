import { beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { forgetQuestion } from '#lib/search/forget-question.ts';
import { readEdition } from '#lib/search/index/editions.ts';
import { indexQuestion } from '#lib/search/index-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let crew: Awaited<ReturnType<typeof createCrew>>;
beforeAll(async () => {
  crew = await createCrew();
  await publishedQuestion(crew);
});

const publish = (title: string) => publishedQuestion({ ...crew, question: { title } });
const found = async (text: string) => (await findQuestions({ text, locale: 'fi' })).ids;

/** All that the edition that is read holds, but the numbers it gives out anew each time. */
async function everything() {
  const where = { edition: await readEdition(client()) };
  const chunks = await client().searchChunk.findMany({ where });
  const byText = { where, orderBy: { text: 'asc' }, omit: { id: true, edition: true } } as const;
  return {
    terms: await client().searchTerm.findMany(byText),
    words: await client().searchWord.findMany(byText),
    postings: await client().$queryRaw`
      SELECT text, length(entries) FROM search_postings JOIN search_terms ON id = term
      WHERE edition = ${where.edition} ORDER BY text, chunk`,
    orphans: await client().$queryRaw`
      SELECT * FROM search_postings WHERE term NOT IN (SELECT id FROM search_terms)`,
    documents: await client().searchDocument.count({ where }),
    compared: await client().searchAlike.count({ where: { document: where } }),
    profiles: chunks.flatMap(({ profiles }) => [...profiles].filter((byte) => byte !== 0)),
  };
}

test('what is published is found at once, and what is hidden is gone at once', async () => {
  const { questionId, asker } = await publish('Kaipaan revontulia ja pakkasta');
  expect(await found('revontuli')).toEqual([questionId]);
  await withdrawPublication(asker);
  expect(await found('revontuli')).toEqual([]);
});

test('of a hidden question the index keeps nothing: no word, no term, no trace of which it had', async () => {
  const before = await everything();
  const { asker } = await publish('Mustarastaan laulu herättää');
  expect(await everything()).not.toEqual(before);
  await withdrawPublication(asker);
  expect(await everything()).toEqual(before);
});

test('a publication that is rolled back was never in the index', async () => {
  const before = await everything();
  const { questionId } = await publish('Tunturipöllö pesii');
  const undone = withActor(SYSTEM, async (tx) => {
    await forgetQuestion(tx, questionId);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await found('tunturipöllö')).toEqual([questionId]);
  await withActor(SYSTEM, (tx) => forgetQuestion(tx, questionId));
  expect(await everything()).toEqual(before);
  await withActor(SYSTEM, (tx) => indexQuestion(tx, questionId));
});

test('publishing twice counts once', async () => {
  const { questionId } = await publish('Lumikko vilahti pihalla');
  const once = await everything();
  await withActor(SYSTEM, (tx) => indexQuestion(tx, questionId));
  expect(await everything()).toEqual(once);
});

test('made anew, the index is the same; what is missing is added', async () => {
  const standing = await everything();
  const ids = await found('lumikko');
  const added = await completeIndex(SYSTEM, { anew: true });
  expect(added).toBe(await client().publication.count());
  expect(await everything()).toEqual(standing);
  expect(await found('lumikko')).toEqual(ids);
  await withActor(SYSTEM, (tx) => forgetQuestion(tx, ids[0] ?? asId('')));
  expect(await found('lumikko')).toEqual([]);
  expect(await completeIndex(SYSTEM)).toBe(1);
  expect(await found('lumikko')).toEqual(ids);
  expect(await completeIndex(SYSTEM)).toBe(0);
});

test('an index made by other rules is made anew', async () => {
  await client().searchEdition.updateMany({ data: { version: 0 } });
  expect(await completeIndex(SYSTEM)).toBe(await client().publication.count());
  expect(await completeIndex(SYSTEM)).toBe(0);
});

test('two that publish at the same time do not stand in each other’s way', async () => {
  const made = await Promise.all(
    ['Kuukkeli seurasi meitä', 'Kuukkeli tuli kylään', 'Kuukkeli lensi pois'].map(publish),
  );
  expect(new Set(await found('kuukkeli'))).toEqual(
    new Set(made.map(({ questionId }) => questionId)),
  );
});
