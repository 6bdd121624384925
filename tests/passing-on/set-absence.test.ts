import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { finnishDay } from '#lib/calendar.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { absenceOfMine } from '#lib/members/absence.ts';
import { emptyAbsentLists } from '#lib/passing-on/empty-list.ts';
import { endAbsence, setAbsence } from '#lib/passing-on/set-absence.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const day = (days: number) => new Date(finnishDay(clock.now()).getTime() + days * DAY);
const statusOf = async (questionId: QuestionId) =>
  (await client().question.findUniqueOrThrow({ where: { id: questionId } })).status;
const claimOf = (questionId: QuestionId) => client().claim.findUnique({ where: { questionId } });

test('a break that begins today gives everything back to the pool, drafts kept', async () => {
  const crew = await createCrew();
  const one = await claimedQuestion({ ...crew, answer: 'Ehdin näin pitkälle.' });
  const other = await claimedQuestion(crew);
  await setAbsence(crew.answerer, { from: day(0), until: day(6) });
  for (const { questionId } of [one, other]) {
    expect(await statusOf(questionId)).toBe('open');
    expect(await claimOf(questionId)).toBeNull();
  }
  expect(await client().answer.count({ where: { questionId: one.questionId } })).toBe(1);
  expect(await absenceOfMine(crew.answerer)).toEqual({ from: day(0), until: day(6) });
  const again = claimQuestion(crew.answerer, one);
  await expect(again).rejects.toMatchObject({ code: 'away' });
});

test('a colleague who is named is asked; what they have no room for goes back to the pool', async () => {
  const crew = await createCrew();
  const { organisation } = crew;
  const colleague = await createMember({ organisation, role: 'volunteer' });
  const finnish = await claimedQuestion(crew);
  await setAbsence(crew.answerer, { from: day(0), until: day(6), colleagueId: colleague.id });
  expect(await claimOf(finnish.questionId)).toMatchObject({
    memberId: crew.answerer.id,
    offeredToId: colleague.id,
  });
  await emptyAbsentLists(SYSTEM); // the colleague has their time
  expect(await statusOf(finnish.questionId)).toBe('claimed');

  const full = await createMember({ organisation, role: 'volunteer', openLimit: 0 });
  const next = await claimedQuestion({ ...crew, answerer: crew.reviewer });
  await setAbsence(crew.reviewer, { from: day(0), until: day(6), colleagueId: full.id });
  expect(await statusOf(next.questionId)).toBe('open');
});

test('a break to come empties the list when it begins, and not before', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  await setAbsence(crew.answerer, { from: day(1), until: day(3) });
  await emptyAbsentLists(SYSTEM);
  expect(await statusOf(questionId)).toBe('claimed');
  await at(new Date(day(1).getTime() + DAY / 2), () => emptyAbsentLists(SYSTEM));
  expect(await statusOf(questionId)).toBe('open');
  const events = await client().event.findMany({ where: { questionId }, orderBy: { id: 'desc' } });
  expect(events[0]).toMatchObject({ kind: 'cleared', actor: 'system' });
});

test('nothing new comes to somebody on a break: a follow-up goes to the pool', async () => {
  const crew = await createCrew();
  const { asker, questionId } = await answeredQuestion(crew);
  await setAbsence(crew.answerer, { from: day(0), until: day(6) });
  await followUp(asker, { body: 'Kiitos. Yksi asia jäi vielä.' });
  expect(await statusOf(questionId)).toBe('open');
});

test('a break that has ended by itself or by hand is none', async () => {
  const crew = await createCrew();
  await setAbsence(crew.answerer, { from: day(0), until: day(2) });
  await endAbsence(crew.answerer, {});
  expect(await absenceOfMine(crew.answerer)).toBeNull();
  await setAbsence(crew.answerer, { from: day(0), until: day(2) });
  const one = await acceptedQuestion(crew);
  await at(new Date(day(3).getTime() + DAY / 2), () => claimQuestion(crew.answerer, one));
  expect(await claimOf(one.questionId)).toMatchObject({ memberId: crew.answerer.id });
});

test.each([
  ['over already', -5, -1],
  ['the wrong way round', 4, 2],
  ['too long', 0, 200],
])('a break that is %s is none', async (_, from, until) => {
  const { answerer } = await createCrew();
  const set = setAbsence(answerer, { from: day(from), until: day(until) });
  await expect(set).rejects.toMatchObject({ code: 'invalid' });
  expect(await absenceOfMine(answerer)).toBeNull();
});

test('a coordinator notes the break of somebody of theirs; nobody else does it for another', async () => {
  const crew = await createCrew();
  const { organisation, answerer, reviewer, moderator } = crew;
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  const { questionId } = await claimedQuestion(crew);
  const input = { memberId: answerer.id, from: day(0), until: day(5) };
  const strangers = await createCrew();
  const stranger = await createMember({
    organisation: strangers.organisation,
    role: 'coordinator',
  });
  for (const member of [reviewer, moderator, stranger]) {
    await expect(setAbsence(member, input)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(endAbsence(member, input)).rejects.toMatchObject({ code: 'not_allowed' });
  }
  expect(await statusOf(questionId)).toBe('claimed');
  await setAbsence(coordinator, input);
  expect(await statusOf(questionId)).toBe('open');
  await endAbsence(coordinator, { memberId: answerer.id });
  expect(await absenceOfMine(answerer)).toBeNull();
});
