import { beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { finnishDay } from '#lib/calendar.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { clock, DAY, HOUR, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { callAgain } from '#lib/on-call/call-again.ts';
import { callForgotten } from '#lib/on-call/call-forgotten.ts';
import { freeAbsentAlarms } from '#lib/on-call/free-alarms.ts';
import { giveAlarmBack } from '#lib/on-call/give-alarm-back.ts';
import { takeAlarm } from '#lib/on-call/take-alarm.ts';
import { acceptHandOver, offerHandOver } from '#lib/passing-on/hand-over.ts';
import { setAbsence } from '#lib/passing-on/set-absence.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';

testDatabase();

const ACUTE = 'Aion tappaa itseni tänä yönä.';
const URGENT = { urgent: true };

beforeEach(async () => {
  await client().alarm.deleteMany();
  await client().$executeRaw`DELETE FROM pgboss.job`;
  await client().demoMail.deleteMany();
});

const later = (minutes: number) => new Date(clock.now().getTime() + minutes * MINUTE);
const day = (days: number) => new Date(finnishDay(clock.now()).getTime() + days * DAY);

/** How many mails somebody has been called by so far. */
async function callsTo({ accountId }: Member): Promise<number> {
  await workOff();
  return (await outbox()).filter(({ to }) => to.startsWith(`${accountId}@`)).length;
}

/** In the pool, serious and urgent; two professionals have been called. */
async function inPool() {
  const crew = await createCrew();
  const second = await createMember({ organisation: crew.organisation, role: 'professional' });
  const made = await acceptedQuestion({ ...crew, question: URGENT, risk: 2 });
  await workOff();
  return { crew, second, ...made };
}

const alarmOf = async (questionId: QuestionId) =>
  client().alarm.findFirstOrThrow({ where: { questionId, kind: 'professional' } });

describe('a break of whoever said to see to an alarm', () => {
  test('calls the others at once, and not who is on it', async () => {
    const { crew, second, questionId } = await inPool();
    await takeAlarm(crew.reviewer, { questionId });
    const coordinator = await createMember({ ...crew, role: 'coordinator' });
    await setAbsence(coordinator, {
      memberId: crew.reviewer.id,
      from: day(0),
      until: day(3),
    });
    expect(await alarmOf(questionId)).toMatchObject({ takenAt: null, memberIds: [second.id] });
    expect([await callsTo(second), await callsTo(crew.reviewer)]).toEqual([2, 1]);
    const { alarm, events } = await deskQuestion(second, questionId);
    expect(alarm).toMatchObject({ taken: null, mayTake: true });
    expect(events.map(({ kind }) => kind)).toContain('alarm_lapsed');
  });

  test('that begins by itself does the same, and leaves what was taken during it', async () => {
    const { crew, second, questionId } = await inPool();
    await setAbsence(crew.reviewer, { from: day(1), until: day(3) });
    await takeAlarm(crew.reviewer, { questionId });
    await freeAbsentAlarms();
    expect((await alarmOf(questionId)).takenAt).not.toBeNull();
    const tomorrow = new Date(day(1).getTime() + DAY / 2);
    await at(tomorrow, freeAbsentAlarms);
    expect(await callsTo(second)).toBe(2);
    await at(tomorrow, () => takeAlarm(crew.reviewer, { questionId }));
    await at(tomorrow, freeAbsentAlarms);
    expect((await alarmOf(questionId)).takenAt).not.toBeNull();
  });
});

describe('when it grows worse after somebody took the alarm', () => {
  test('acute words of the asker call anew, the taker too', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await askedQuestion({ ...crew, question: URGENT });
    expect(await callsTo(crew.moderator)).toBe(1);
    await takeAlarm(crew.moderator, { questionId });
    await followUp(asker, { body: ACUTE });
    expect(await callsTo(crew.moderator)).toBe(2);
    expect((await deskQuestion(crew.moderator, questionId)).alarm).toMatchObject({ taken: null });
  });

  test('once acute, they call anew only long after it was taken', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await askedQuestion({ ...crew, question: { body: ACUTE } });
    expect(await callsTo(crew.moderator)).toBe(1);
    await takeAlarm(crew.moderator, { questionId });
    await at(later(5), () => followUp(asker, { body: ACUTE }));
    expect(await callsTo(crew.moderator)).toBe(1);
    await at(later(11), () => followUp(asker, { body: `${ACUTE} Vastatkaa.` }));
    expect(await callsTo(crew.moderator)).toBe(2);
  });

  test('before anybody took it the call is repeated, and the next ones are called no later', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await askedQuestion({ ...crew, question: URGENT });
    const before = await client().alarm.findFirstOrThrow({ where: { questionId } });
    await followUp(asker, { body: 'Vastatkaa joku.' });
    expect(await callsTo(crew.moderator)).toBe(1);
    await at(later(5), () => followUp(asker, { body: ACUTE }));
    expect(await callsTo(crew.moderator)).toBe(2);
    const { calledAt, calls } = before;
    expect(await client().alarm.findFirst({ where: { questionId } })).toMatchObject({
      calledAt,
      calls,
    });
  });

  test('a colleague who weighs it heavier calls who took it; who took it weighs in silence', async () => {
    const why = 'Viimeinen viesti on jäähyväinen.';
    const one = await inPool();
    await takeAlarm(one.crew.reviewer, one);
    await setRisk(one.crew.reviewer, { questionId: one.questionId, risk: 3, why });
    expect(await callsTo(one.second)).toBe(1);
    const two = await inPool();
    await takeAlarm(two.crew.reviewer, two);
    await setRisk(two.second, { questionId: two.questionId, risk: 3, why });
    expect(await callsTo(two.crew.reviewer)).toBe(2);
  });
});

test('whoever took an alarm may give it back, and nobody else', async () => {
  const { crew, second, questionId } = await inPool();
  await takeAlarm(crew.reviewer, { questionId });
  await expect(giveAlarmBack(second, { questionId })).rejects.toMatchObject({ code: 'conflict' });
  expect((await deskQuestion(second, questionId)).alarm?.mayReturn).toBe(false);
  expect((await deskQuestion(crew.reviewer, questionId)).alarm?.mayReturn).toBe(true);
  await giveAlarmBack(crew.reviewer, { questionId });
  expect(await callsTo(second)).toBe(2);
  const { alarm, events } = await deskQuestion(crew.reviewer, questionId);
  expect(alarm).toMatchObject({ taken: null, mayReturn: false });
  expect(events.map(({ kind }) => kind)).toContain('alarm_returned');
});

describe('a volunteer who answers', () => {
  test('leaves the alarm to the professionals, who go on being called until one takes it', async () => {
    const { crew, questionId } = await inPool();
    await claimQuestion(crew.answerer, { questionId });
    await at(later(11), callAgain);
    expect(await callsTo(crew.reviewer)).toBe(2);
    await expect(takeAlarm(crew.answerer, { questionId })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    expect((await deskQuestion(crew.reviewer, questionId)).alarm?.mayTake).toBe(true);
    await takeAlarm(crew.reviewer, { questionId });
    await at(later(30), callAgain);
    expect(await callsTo(crew.reviewer)).toBe(2);
    await at(later(61), callForgotten);
    expect(await callsTo(crew.reviewer), 'still with the volunteer').toBe(3);
  });

  test('takes it over from a professional, and the alarm calls anew', async () => {
    const { crew, second, questionId } = await inPool();
    await claimQuestion(crew.reviewer, { questionId });
    await offerHandOver(crew.reviewer, { questionId, memberId: crew.answerer.id });
    expect(await callsTo(second)).toBe(1);
    await acceptHandOver(crew.answerer, { questionId });
    expect(await callsTo(second)).toBe(2);
    const other = await inPool();
    await claimQuestion(other.crew.reviewer, other);
    await offerHandOver(other.crew.reviewer, { ...other, memberId: other.second.id });
    await acceptHandOver(other.second, other);
    expect(await alarmOf(other.questionId)).toMatchObject({ takenById: other.second.id });
  });
});

test('what is serious stays with somebody who does nothing for hours, not for days', async () => {
  const { crew, questionId } = await inPool();
  await claimQuestion(crew.answerer, { questionId });
  const { claimedAt, expiresAt } = await client().claim.findUniqueOrThrow({
    where: { questionId },
  });
  expect((expiresAt.getTime() - claimedAt.getTime()) / HOUR).toBe(8);
});

test('fifty alarms that all have heard of hold up none of which somebody has not', async () => {
  const heard = await createCrew();
  for (let told = 0; told < 50; told += 1) {
    await askedQuestion({ ...heard, question: { body: ACUTE } });
  }
  await client().alarmCall.updateMany({ data: { toldAt: clock.now() } });
  const late = await createCrew();
  await askedQuestion({ ...late, question: { body: ACUTE } });
  await client().$executeRaw`DELETE FROM pgboss.job`; // as by somebody who emptied a queue
  await at(later(2), callAgain);
  expect(await callsTo(late.moderator)).toBe(1);
});
