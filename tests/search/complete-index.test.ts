import { beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { readEdition } from '#lib/search/index/editions.ts';
import { NO_PROFILE, setProfiles } from '#lib/search/index/profile-chunks.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { addPublished } from '../bench/generate.ts';
import { testDatabase } from '../support/database.ts';
import { statementsOf } from '../support/statements.ts';

testDatabase();

const QUESTIONS = 200;
const LOOKED_AT = 3; // parts
const OTHER_RULES = 0;

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

test('a round that has nothing to do looks at counts, and one that has finds it', async () => {
  await completeIndex(SYSTEM);
  const { statements } = await statementsOf(() => completeIndex(SYSTEM));
  const reading = statements.filter((text) => /^\s*SELECT/.test(text) && !/set_config/.test(text));
  expect(reading.length).toBeGreaterThan(0);
  expect(reading.filter((text) => /publications|search_alike/.test(text))).toEqual([]);
  const { questionId } = await publish('Kadonnut qbyczy');
  const edition = await readEdition(client());
  const where = { questionId_edition: { questionId, edition } };
  const { number } = await client().searchDocument.findUniqueOrThrow({ where });
  await withActor(SYSTEM, (tx) => setProfiles(tx, edition, [{ number, profile: NO_PROFILE }]));
  await client().searchDocument.delete({ where });
  expect(await completeIndex(SYSTEM)).toBe(1);
});

test('what was put in by other rules is put in anew', async () => {
  const { questionId } = await publish('Vanhoilla säännöillä');
  await completeIndex(SYSTEM);
  await client().searchDocument.updateMany({ where: { questionId }, data: { rules: 0 } });
  expect(await completeIndex(SYSTEM)).toBe(1);
});

test('what came all at once is found before it is compared, and what replaces as much is not', async () => {
  await client().searchEdition.updateMany({ data: { version: OTHER_RULES } });
  const { questionId } = await publish('Tuotu qbyczz');
  await client().searchDocument.deleteMany({ where: { edition: await readEdition(client()) } });
  const read = () => readEdition(client());
  const before = await read();
  const seen: number[] = [];
  const progress = async (_: number, what: string) => {
    if (what === 'compared') seen.push(await read());
  };
  await completeIndex(SYSTEM, { progress });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every((edition) => edition > before)).toBe(true);
  expect(await found('qbyczz')).toEqual([questionId]);
  const whole = await read();
  seen.length = 0;
  await completeIndex(SYSTEM, { anew: true, progress });
  expect(new Set(seen)).toEqual(new Set([whole]));
  expect(await read()).toBeGreaterThan(whole);
});
