import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { expireClaims, returnClaim } from '#lib/claims/return-claim.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const ANSWER = 'Ehdin kirjoittaa tämän verran, sitten tuli töitä.';
const later = (hours: number) => new Date(clock.now().getTime() + hours * HOUR);

const statusOf = async (questionId: QuestionId) =>
  (await client().question.findUniqueOrThrow({ where: { id: questionId } })).status;
const lastEvent = (questionId: QuestionId) =>
  client().event.findFirst({ where: { questionId }, orderBy: { id: 'desc' } });

test('a returned question is back in the pool, and its draft is there for its writer', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion({ ...crew, answer: ANSWER });
  await returnClaim(crew.answerer, { questionId });
  expect(await statusOf(questionId)).toBe('open');
  expect(await client().claim.count({ where: { questionId } })).toBe(0);
  expect(await lastEvent(questionId)).toMatchObject({ kind: 'returned', actor: 'member' });
  await claimQuestion(crew.answerer, { questionId });
  const { answers } = await deskQuestion(crew.answerer, questionId);
  expect(answers).toMatchObject([{ state: 'draft', body: ANSWER }]);
});

test('the next answerer does not find somebody else’s draft', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion({ ...crew, answer: ANSWER });
  await returnClaim(crew.answerer, { questionId });
  await claimQuestion(crew.reviewer, { questionId });
  expect((await deskQuestion(crew.reviewer, questionId)).answers).toEqual([]);
});

test('nobody returns a question that another one holds', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  const returned = returnClaim(crew.reviewer, { questionId });
  await expect(returned).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await statusOf(questionId)).toBe('claimed');
});

test('a claim that nobody touched for 48 hours flows back, its draft kept', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion({ ...crew, answer: ANSWER });
  await at(later(47.9), () => expireClaims(SYSTEM));
  expect(await statusOf(questionId)).toBe('claimed');
  await at(later(48.1), () => expireClaims(SYSTEM));
  expect(await statusOf(questionId)).toBe('open');
  expect(await client().claim.count({ where: { questionId } })).toBe(0);
  expect(await lastEvent(questionId)).toMatchObject({ kind: 'claim_expired', actor: 'system' });
  expect(await client().answer.count({ where: { questionId } })).toBe(1);
});

test('a claim in use stays', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  await at(later(40), () => saveDraft(crew.answerer, { questionId, body: ANSWER }));
  await at(later(60), () => expireClaims(SYSTEM));
  expect(await statusOf(questionId)).toBe('claimed');
});

test('an answer that waits for review keeps its claim, however long that takes', async () => {
  const crew = await createCrew();
  const { questionId } = await submittedAnswer(crew);
  await at(later(200), () => expireClaims(SYSTEM));
  expect(await statusOf(questionId)).toBe('in_review');
  expect(await client().claim.count({ where: { questionId } })).toBe(1);
});

test('two upkeeps at once let each claim flow back once', async () => {
  const crew = await createCrew();
  const made = [await claimedQuestion(crew), await claimedQuestion(crew)];
  const counts = await at(later(49), () =>
    Promise.all([expireClaims(SYSTEM), expireClaims(SYSTEM)]),
  );
  expect(counts[0] + counts[1]).toBe(2);
  for (const { questionId } of made) {
    expect(await client().event.count({ where: { questionId, kind: 'claim_expired' } })).toBe(1);
  }
});

test('a draft saved at the moment of expiry is not lost, nor left without a claim', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  await at(later(49), () =>
    Promise.allSettled([
      expireClaims(SYSTEM),
      saveDraft(crew.answerer, { questionId, body: ANSWER }),
      expireClaims(SYSTEM),
    ]),
  );
  const claims = await client().claim.count({ where: { questionId } });
  expect([await statusOf(questionId), claims]).toEqual(claims ? ['claimed', 1] : ['open', 0]);
});
