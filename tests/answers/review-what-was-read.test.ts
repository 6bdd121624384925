import { expect, test } from 'vitest';
import { approveAnswer, sendBackAnswer } from '#lib/answers/review-answer.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const comment = 'Lisäisitkö vielä, mistä apua saa.';
const body = 'Aivan toinen vastaus, jota ensimmäinen lukija ei ole nähnyt lainkaan.';

test('a reviewer does not approve a text that came after the one they read', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await submittedAnswer(crew);
  const { lastEvent: seen } = await deskQuestion(crew.reviewer, questionId);
  await sendBackAnswer(crew.moderator, { questionId, comment });
  await submitAnswer(crew.answerer, { questionId, body });
  await expect(approveAnswer(crew.reviewer, { questionId, seen })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect((await threadOf(asker)).entries).toEqual([]);
  const { lastEvent } = await deskQuestion(crew.reviewer, questionId);
  await approveAnswer(crew.reviewer, { questionId, seen: lastEvent });
  expect((await threadOf(asker)).entries).toMatchObject([{ kind: 'answer', body }]);
});

test('nor past a message that the asker has sent meanwhile', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await submittedAnswer(crew);
  const { lastEvent: seen } = await deskQuestion(crew.reviewer, questionId);
  await followUp(asker, { body: 'Tilanne on nyt paljon pahempi.' });
  await expect(approveAnswer(crew.reviewer, { questionId, seen })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(sendBackAnswer(crew.reviewer, { questionId, comment, seen })).rejects.toMatchObject({
    code: 'conflict',
  });
});
