import { beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { returnClaim } from '#lib/claims/return-claim.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { raiseConcern } from '#lib/consult/concern.ts';
import { consultation } from '#lib/consult/consultation.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { AccountId } from '#lib/id.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { callAgain } from '#lib/on-call/call-again.ts';
import { callForgotten } from '#lib/on-call/call-forgotten.ts';
import { giveAlarmBack } from '#lib/on-call/give-alarm-back.ts';
import { takeAlarm } from '#lib/on-call/take-alarm.ts';
import { unheardAlarms } from '#lib/on-call/unheard-alarms.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createAccount, createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { askedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';

testDatabase();

const ACUTE = { title: 'Viimeinen ilta', body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };

beforeEach(async () => {
  await client().alarm.deleteMany();
  await client().$executeRaw`DELETE FROM pgboss.job`;
  await client().demoMail.deleteMany();
});

const later = (minutes: number) => new Date(clock.now().getTime() + minutes * MINUTE);
/** The round of every minute, and its mails, at a moment from now. */
const round = (minutes: number) =>
  at(later(minutes), async () => {
    await callForgotten();
    await callAgain();
    await workOff();
  });
async function mailsTo({ accountId }: { accountId: AccountId }) {
  return (await outbox()).filter(({ to }) => to.startsWith(`${accountId}@`));
}
const countTo = async (member: Member) => (await mailsTo(member)).length;

async function asked() {
  const crew = await createCrew();
  const made = await askedQuestion({ ...crew, question: ACUTE });
  await workOff();
  return { crew, ...made };
}

test('an alarm is repeated until somebody takes it, and opening the question silences nothing', async () => {
  const { crew, questionId } = await asked();
  expect(await countTo(crew.moderator)).toBe(1);
  await round(9);
  expect(await countTo(crew.moderator)).toBe(1);
  expect((await deskQuestion(crew.moderator, questionId)).alarm?.mayTake).toBe(true);
  await round(11);
  expect(await countTo(crew.moderator)).toBe(2);
  await takeAlarm(crew.moderator, { questionId });
  await round(25);
  await round(55);
  expect(await countTo(crew.moderator)).toBe(2);
  const { alarm, events } = await deskQuestion(crew.moderator, questionId);
  expect(alarm).toMatchObject({ taken: { who: crew.moderator.displayName }, mayTake: false });
  expect(events.map(({ kind }) => kind)).toContain('alarm_taken');
});

test('it is taken once, by those whom it calls', async () => {
  const { crew, questionId } = await asked();
  const { organisation } = crew;
  const second = await createMember({ organisation, role: 'moderator' });
  const stranger = (await createCrew()).moderator;
  await expect(takeAlarm(stranger, { questionId })).rejects.toMatchObject({ code: 'not_found' });
  await takeAlarm(second, { questionId });
  await expect(takeAlarm(crew.moderator, { questionId })).rejects.toMatchObject({
    code: 'conflict',
  });
  await acceptQuestion(crew.moderator, { questionId, risk: 3 });
  await expect(takeAlarm(crew.moderator, { questionId })).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await takeAlarm(crew.reviewer, { questionId });
});

test('whoever takes the question sees to its alarm; back in the pool it calls anew', async () => {
  const { crew, questionId } = await asked();
  await acceptQuestion(crew.moderator, { questionId, risk: 3 });
  await workOff();
  await claimQuestion(crew.reviewer, { questionId });
  await round(30);
  expect(await countTo(crew.reviewer)).toBe(1);
  await returnClaim(crew.reviewer, { questionId });
  await workOff();
  expect(await countTo(crew.reviewer)).toBe(2);
});

test('one mail tells somebody of all alarms that call them at once', async () => {
  const crew = await createCrew();
  for (const _ of [1, 2, 3]) await askedQuestion({ ...crew, question: ACUTE });
  await workOff();
  expect(await mailsTo(crew.moderator)).toMatchObject([
    { subject: 'Työpöydälläsi on 3 kysymystä, jotka eivät voi odottaa' },
  ]);
  await round(11);
  expect(await countTo(crew.moderator)).toBe(2);
});

test('it begins with whole organisations that have three on watch, and goes on to the next ones', async () => {
  const { theme } = await createCrew();
  await client().member.updateMany({
    where: { organisation: { themes: { some: { themeId: theme } } } },
    data: { leftAt: clock.now() },
  });
  const houses: Member[][] = [];
  for (let made = 0; made < 3; made += 1) {
    const organisation = await createOrganisation({ themes: [theme] });
    const one = () => createMember({ organisation, role: 'moderator' });
    houses.push([await one(), await one()]);
  }
  await askedQuestion({ theme, question: ACUTE });
  await workOff();
  const heard = async () => {
    const counts = await Promise.all(houses.map(([first]) => first && countTo(first)));
    return counts.filter((count) => count && count > 0).length;
  };
  expect(await heard()).toBe(2);
  await round(11);
  expect(await heard()).toBe(3);
});

describe('an alarm that somebody took and forgot', () => {
  test('calls again after an hour, also whoever took it, and coordinators hear of it once more', async () => {
    const { crew, questionId } = await asked();
    const coordinator = await createMember({ ...crew, role: 'coordinator' });
    await takeAlarm(crew.moderator, { questionId });
    await round(61);
    expect(await countTo(crew.moderator)).toBe(2);
    const { alarm, events } = await deskQuestion(crew.moderator, questionId);
    expect(alarm).toMatchObject({ taken: null, mayTake: true });
    expect(events.map(({ kind }) => kind)).toContain('alarm_lapsed');
    for (const minutes of [72, 83, 94]) await round(minutes);
    expect(await countTo(coordinator)).toBe(1);
    await at(later(95), () => takeAlarm(crew.moderator, { questionId }));
    await round(120);
    expect(await countTo(crew.moderator)).toBe(4);
  });

  test('is silent while somebody answers, and once the question has gone on', async () => {
    const { crew, questionId } = await asked();
    await takeAlarm(crew.moderator, { questionId });
    await acceptQuestion(crew.moderator, { questionId, risk: 3 });
    await workOff();
    await claimQuestion(crew.reviewer, { questionId });
    await round(90);
    expect(await countTo(crew.moderator)).toBe(1);
    expect(await countTo(crew.reviewer)).toBe(1);
  });
});

describe('an alarm that nobody takes', () => {
  test('is told once to coordinators and operators: the theme, whom to call, and no way to the text', async () => {
    const { crew, questionId } = await asked();
    const { organisation } = crew;
    const coordinator = await createMember({ organisation, role: 'coordinator' });
    const operator = await createAccount('valpuri', true);
    await round(11);
    await round(22);
    expect(await countTo(crew.moderator)).toBe(3);
    expect(await mailsTo(coordinator)).toEqual([]);
    await round(33);
    await round(34);
    const [mail, ...more] = await mailsTo(coordinator);
    expect(more).toEqual([]);
    expect(await mailsTo({ accountId: operator })).toHaveLength(1);
    expect(mail?.text).toContain(crew.moderator.displayName);
    for (const word of ['Viimeinen', 'Köysi', questionId, 'http']) {
      expect(mail?.text).not.toContain(word);
    }
    expect(await unheardAlarms(coordinator)).toMatchObject([
      { unheeded: true, called: [{ name: crew.moderator.displayName }] },
    ]);
    await takeAlarm(crew.moderator, { questionId });
    expect(await unheardAlarms(coordinator)).toEqual([]);
  });

  test('by the end of the half hour is told to nobody once it is taken', async () => {
    const { crew, questionId } = await asked();
    const { organisation } = crew;
    const coordinator = await createMember({ organisation, role: 'coordinator' });
    await round(11);
    await round(22);
    await at(later(33), callAgain);
    await takeAlarm(crew.moderator, { questionId });
    await at(later(34), workOff);
    expect(await mailsTo(coordinator)).toEqual([]);
  });
});

test('a colleague’s concern is repeated, and taken by a professional', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  await raiseConcern(crew.answerer, { questionId, text: 'Viimeisessä oli jotakin lopullista.' });
  await workOff();
  await round(11);
  expect(await countTo(crew.reviewer)).toBe(2);
  await expect(takeAlarm(crew.answerer, { questionId })).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await takeAlarm(crew.reviewer, { questionId });
  await round(30);
  expect(await countTo(crew.reviewer)).toBe(2);
  const { concern } = await consultation(crew.answerer, questionId);
  expect(concern).toMatchObject({ taken: { who: crew.reviewer.displayName, mine: false } });
  const theirs = await consultation(crew.reviewer, questionId);
  expect(theirs.concern?.taken?.mine).toBe(true);
  await giveAlarmBack(crew.reviewer, { questionId });
  await workOff();
  expect(await countTo(crew.reviewer)).toBe(3);
});
