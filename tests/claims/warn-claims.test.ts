import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { warnClaims } from '#lib/claims/warn-claims.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const later = (hours: number) => new Date(clock.now().getTime() + hours * HOUR);
const warnAfter = (hours: number) => at(later(hours), () => warnClaims(SYSTEM));
const warnings = (questionId: QuestionId) =>
  client().deskNotice.count({ where: { questionId, kind: 'claim_expiring' } });

test('an answerer is warned once, twelve hours before', async () => {
  const { questionId } = await claimedQuestion(await createCrew());
  await warnAfter(35.9);
  expect(await warnings(questionId)).toBe(0);
  await warnAfter(36.1);
  await warnAfter(36.2);
  expect(await warnings(questionId)).toBe(1);
});

test('who goes on writing is warned no more, and again only when that grows old', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  await warnAfter(37);
  await at(later(38), () => saveDraft(crew.answerer, { questionId, body: 'Jatkan.' }));
  expect(await warnings(questionId)).toBe(0);
  await warnAfter(50);
  expect(await warnings(questionId)).toBe(0);
  await warnAfter(38 + 37);
  expect(await warnings(questionId)).toBe(1);
});

test('nobody is warned of what waits for a second person', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  const body = 'Luin viestisi. Minullakin on ollut noita iltoja.';
  await submitAnswer(crew.answerer, { questionId, body });
  await warnAfter(40);
  expect(await warnings(questionId)).toBe(0);
});

test('an organisation with a time of its own has its claims end and warn by it', async () => {
  const crew = await createCrew();
  await client().organisation.update({
    where: { id: crew.organisation },
    data: { claimHours: 96 },
  });
  const { questionId } = await claimedQuestion(crew);
  await warnAfter(83.9);
  expect(await warnings(questionId)).toBe(0);
  await warnAfter(84.1);
  expect(await warnings(questionId)).toBe(1);
});

test('what is serious, which stays for hours, is warned of two hours before', async () => {
  const { questionId } = await claimedQuestion({ ...(await createCrew()), risk: 2 });
  await warnAfter(5.9);
  expect(await warnings(questionId)).toBe(0);
  await warnAfter(6.1);
  expect(await warnings(questionId)).toBe(1);
});
