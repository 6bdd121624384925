import { beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import { publishedAlike } from '#lib/published/published-questions.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { indexQuestion } from '#lib/search/index-question.ts';
import { listedAlike } from '#lib/search/listed-alike.ts';
import { writeLists } from '#lib/search/ranking/similar-lists.ts';
import { createCrew } from '../../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../../prisma/seed/factories/publication.ts';
import type { Made } from '../../../prisma/seed/factories/question.ts';
import { addPublished } from '../../bench/generate.ts';
import { testDatabase } from '../../support/database.ts';

testDatabase();

const UNLIKE = 100; // questions, beside which no word of the others is a common one
const ANSWER = 'Kiitos, että kirjoitit. Et ole tämän kanssa yksin, ja siitä voi puhua.';
const QUESTIONS = {
  sleep: ['Vauva herää joka tunti', 'Vauvamme herää öisin joka tunti, ja imetän väsyneenä.'],
  gambling: [
    'Pelaan nettikasinolla kaikki rahat',
    'Olen pelannut nettikasinolla puoli vuotta. Velkaa on tuhansia, ja pikavippejä otin lisää.',
  ],
  debts: [
    'Velat ja pikavipit kasvavat pelaamisesta',
    'Nettikasino vei taas palkan. Pikavippejä on viisi, ja velkaa tulee lisää pelaamisesta.',
  ],
} as const;

let crew: Awaited<ReturnType<typeof createCrew>>;
const made = {} as Record<keyof typeof QUESTIONS, Made>;

const publish = ([title, body]: readonly [string, string]) =>
  publishedQuestion({ ...crew, question: { title, body }, answer: ANSWER });
const listed = async ({ questionId }: Made, limit = 4) =>
  (await withActor(SYSTEM, (tx) => listedAlike(tx, questionId, limit))).map(({ id }) => id);

beforeAll(async () => {
  crew = await createCrew();
  await addPublished(process.env.DATABASE_URL ?? '', UNLIKE);
  await client().$executeRaw`UPDATE publications SET title = md5(title), body = md5(body)`;
  await client().$executeRaw`UPDATE published_answers SET body = md5(body)`;
  await completeIndex(SYSTEM);
  for (const name of ['sleep', 'gambling', 'debts'] as const)
    made[name] = await publish(QUESTIONS[name]);
});

test('what is published is listed with what it is like, and they with it; the unlike are not', async () => {
  expect(await listed(made.debts)).toEqual([made.gambling.questionId]);
  expect(await listed(made.gambling)).toEqual([made.debts.questionId]);
  expect(await listed(made.sleep)).toEqual([]);
});

test('made all at once, the lists are as they are made one by one', async () => {
  const questions = Object.values(made);
  const lists = () => Promise.all(questions.map((each) => listed(each, 20)));
  const standing = await lists();
  expect(standing.flat().length).toBeGreaterThan(0);
  await client().searchAlike.deleteMany();
  await client().searchEdition.updateMany({ data: { compared: false } });
  expect((await lists()).flat()).toEqual([]);
  expect(await completeIndex(SYSTEM)).toBe(0); // nothing was missing but the lists
  expect(await lists()).toEqual(standing);
});

test('an edited question is compared anew, by those that were like it too', async () => {
  const { questionId } = made.debts;
  await withActor(SYSTEM, async (tx) => {
    const [title, body] = ['Vauva valvottaa', 'Vauvamme herää öisin joka tunti, olen väsynyt.'];
    await tx.publication.update({ where: { questionId }, data: { title, body } });
    await indexQuestion(tx, questionId);
  });
  expect(await listed(made.debts)).toEqual([made.sleep.questionId]);
  expect(await listed(made.sleep)).toEqual([questionId]);
  expect(await listed(made.gambling)).toEqual([]);
});

test('the best come first, and what was hidden makes room for the next', async () => {
  const more: Made[] = [];
  for (let time = 0; time < 5; time += 1) more.push(await publish(QUESTIONS.gambling));
  const best = await listed(made.gambling, 20);
  expect(best.length).toBe(5);
  expect(new Set(best).size).toBe(best.length);
  const first = more.find(({ questionId }) => questionId === best[0]);
  if (first) await withdrawPublication(first.asker);
  expect(await listed(made.gambling, 20)).toEqual(best.slice(1));
  const late = await publish(QUESTIONS.gambling);
  expect(await listed(made.gambling, 20)).toEqual([late.questionId, ...best.slice(1)]);
});

test('a page forgets what is hidden as soon as it is', async () => {
  const shown = async () => (await publishedAlike(made.sleep.questionId, 4)).map(({ id }) => id);
  const { questionId, asker } = made.debts;
  expect(await shown()).toEqual([questionId]);
  await withdrawPublication(asker);
  expect(await shown()).toEqual([]);
});

test('a list of what is being hidden just then is not written, and nothing fails for it', async () => {
  const { questionId } = await publish(QUESTIONS.sleep);
  const { number } = await client().searchDocument.findFirstOrThrow({ where: { questionId } });
  let written: Promise<void> = Promise.resolve();
  await client().$transaction(async (hiding) => {
    await hiding.searchDocument.deleteMany({ where: { number } });
    written = withActor(SYSTEM, (tx) => writeLists(tx, new Map([[number, []]])));
    await hiding.$queryRaw`SELECT pg_sleep(0.3)::text`; // the other one has begun, and waits
  });
  await written;
  expect(await client().searchAlike.count({ where: { number } })).toBe(0);
});
