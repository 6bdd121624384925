import { expect, test } from 'vitest';
import { tellAnswerer } from '#lib/answers/tell-answerer.ts';
import { wordsToAnswerer } from '#lib/answers/words-to-answerer.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { answeredQuestion, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const WORD = 'Kiitos. Luin tämän ääneen siskolleni.';

async function answeredOne() {
  const crew = await createCrew();
  const made = await answeredQuestion(crew);
  const { id: answerId } = await client().answer.findFirstOrThrow({
    where: { questionId: made.questionId },
  });
  return { crew, answerId, ...made };
}

test('the answerer reads whether it helped, and the word; so does the asker', async () => {
  const { crew, asker, answerId, questionId } = await answeredOne();
  await tellAnswerer(asker, { answerId, helped: 'yes', word: WORD });
  const said = { helped: 'yes', word: WORD };
  expect(await wordsToAnswerer(crew.answerer)).toMatchObject([{ ...said, questionId }]);
  expect(await wordsToAnswerer(crew.reviewer)).toEqual([]);
  const { answers } = await deskQuestion(crew.answerer, questionId);
  expect(answers).toMatchObject([{ feedback: said }]);
  expect((await threadOf(asker)).entries).toMatchObject([{ feedback: said }]);
});

test('the word stands sealed in the database', async () => {
  const { asker, answerId } = await answeredOne();
  await tellAnswerer(asker, { answerId, helped: 'partly', word: WORD });
  const row = await client().feedback.findUniqueOrThrow({ where: { answerId } });
  expect(Buffer.from(row.sealedWord ?? []).includes('Kiitos')).toBe(false);
});

test('said again, it takes the place of what was said before; the word may be left out', async () => {
  const { asker, answerId } = await answeredOne();
  await tellAnswerer(asker, { answerId, helped: 'no', word: WORD });
  await tellAnswerer(asker, { answerId, helped: 'partly', word: '' });
  expect((await threadOf(asker)).entries).toMatchObject([
    { feedback: { helped: 'partly', word: null } },
  ]);
});

test('nobody speaks of an answer that is not theirs, or that they cannot read yet', async () => {
  const mine = await answeredOne();
  const other = await answeredOne();
  const foreign = { answerId: other.answerId, helped: 'yes', word: '' } as const;
  await expect(tellAnswerer(mine.asker, foreign)).rejects.toMatchObject({ code: 'invalid' });
  const waiting = await submittedAnswer(await createCrew());
  const { id } = await client().answer.findFirstOrThrow({
    where: { questionId: waiting.questionId },
  });
  const early = { answerId: id, helped: 'yes', word: '' } as const;
  await expect(tellAnswerer(waiting.asker, early)).rejects.toMatchObject({ code: 'invalid' });
});

test('a desk greets its answerer with the words of the last month', async () => {
  const { crew, asker, answerId } = await answeredOne();
  const long = new Date(clock.now().getTime() - 31 * DAY);
  await at(long, () => tellAnswerer(asker, { answerId, helped: 'yes', word: WORD }));
  expect(await wordsToAnswerer(crew.answerer)).toEqual([]);
});
