import { beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client } from '#lib/db/client.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { readEdition } from '#lib/search/index/editions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { addPublished } from '../bench/generate.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const QUESTIONS = 200;
const LOOKED_AT = 3; // parts

let crew: Awaited<ReturnType<typeof createCrew>>;
beforeAll(async () => {
  crew = await createCrew();
  await addPublished(process.env.DATABASE_URL ?? '', QUESTIONS);
});

const publish = (title: string) => publishedQuestion({ ...crew, question: { title } });
const found = async (text: string) => (await findQuestions({ text, locale: 'fi' })).ids;

test('publishing and hiding go through between the parts of an index that is being made', async () => {
  const parts: number[] = [];
  const made: Made[] = [];
  const hidden = await publish('Piilossa qbyczx');
  const progress = async (done: number, what: string) => {
    if (what !== 'indexed') return;
    parts.push(done);
    // Whoever had to wait for the whole of it would wait here for ever.
    if (parts.length <= LOOKED_AT) made.push(await publish('Näkyvissä qbyczx'));
    if (parts.length === 2) await withdrawPublication(hidden.asker);
  };
  await completeIndex(SYSTEM, { anew: true, progress });
  expect(parts.length).toBeGreaterThan(2);
  const ids = made.map(({ questionId }) => questionId);
  expect((await found('qbyczx')).sort()).toEqual(ids.sort());
  expect(await completeIndex(SYSTEM)).toBe(0);
  const edition = await readEdition(client());
  expect(await client().searchDocument.count({ where: { edition } })).toBe(
    await client().publication.count(),
  );
});
