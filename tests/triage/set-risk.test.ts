import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const WHY = 'Kysyjä puhuu elokuvasta, ei itsestään.';
const riskOf = async (id: QuestionId) =>
  (await client().question.findUniqueOrThrow({ where: { id } })).risk;

test('a professional lowers the risk, and the reason is read at the desk', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, risk: 3 });
  await setRisk(crew.reviewer, { questionId, risk: 0, why: WHY });
  const { facts, events } = await deskQuestion(crew.reviewer, questionId);
  expect(facts.risk).toBe(0);
  expect(events.at(-1)).toMatchObject({ kind: 'risk_set', why: 'events.risk.none', text: WHY });
});

test('the reason stands sealed in the database', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, risk: 2 });
  await setRisk(crew.reviewer, { questionId, risk: 1, why: WHY });
  const row = await client().event.findFirstOrThrow({ where: { questionId, reason: '1' } });
  expect(row.sealedText?.length).toBeGreaterThan(0);
  expect(Buffer.from(row.sealedText ?? []).includes('elokuvasta')).toBe(false);
});

test('a moderator raises it and never lowers it; a volunteer does neither', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, risk: 1 });
  await setRisk(crew.moderator, { questionId, risk: 2, why: WHY });
  const lowered = setRisk(crew.moderator, { questionId, risk: 0, why: WHY });
  await expect(lowered).rejects.toMatchObject({ code: 'not_allowed' });
  const byVolunteer = setRisk(crew.answerer, { questionId, risk: 3, why: WHY });
  await expect(byVolunteer).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await riskOf(questionId)).toBe(2);
});

test('each is offered the levels that they may set, and none before it is accepted', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, risk: 2 });
  expect((await deskQuestion(crew.reviewer, questionId)).risks).toEqual([0, 1, 3]);
  expect((await deskQuestion(crew.moderator, questionId)).risks).toEqual([3]);
  expect((await deskQuestion(crew.answerer, questionId)).risks).toEqual([]);
  const received = await askedQuestion(crew);
  expect((await deskQuestion(crew.moderator, received.questionId)).risks).toEqual([]);
  const early = setRisk(crew.moderator, { questionId: received.questionId, risk: 3, why: WHY });
  await expect(early).rejects.toMatchObject({ code: 'conflict' });
});
