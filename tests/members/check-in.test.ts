import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { wordsToAnswerer } from '#lib/answers/words-to-answerer.ts';
import { membershipsOf } from '#lib/auth/load-member.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { searchInbox } from '#lib/desk/search-inbox.ts';
import {
  checkIn,
  forgetCheckIn,
  heardCheckIn,
  isAsked,
  openTalk,
  ownCheckIns,
  sharedWithMe,
} from '#lib/members/check-in.ts';
import { ownPage } from '#lib/members/own-page.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { organisationLoad } from '#lib/organisations/load.ts';
import { setSupportPerson, supportPerson } from '#lib/organisations/support-person.ts';
import { heldByAbsent } from '#lib/passing-on/clear-claim.ts';
import { PERIODS } from '#lib/periods.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { claimedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { keepPeriods } from '../support/keep-periods.ts';
import { leaveOn } from './leave-on.ts';

testDatabase();

const NOTE = 'Kuulin siinä oman veljeni äänen.';
const ANSWER = 'Luin viestisi kahteen kertaan. En jätä sinua yksin tämän kanssa.';
const SAID = { intent: 'keep', feeling: 'heavy', note: NOTE, share: false } as const;
const SHARED = { ...SAID, share: true } as const;

async function team() {
  const crew = await createCrew();
  const { organisation } = crew;
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  const listener = await createMember({ organisation, role: 'moderator', displayName: 'Outi' });
  await setSupportPerson(coordinator, { memberId: listener.id, contact: '040 000' });
  return { ...crew, coordinator, listener };
}

describe('an answerer is asked how they are', () => {
  test.each([
    [0, false],
    [1, false],
    [2, true],
    [3, true],
  ])('after a question of risk %s: %s', async (risk, asked) => {
    const crew = await team();
    const answerer = crew.reviewer; // a professional may answer any risk
    await submittedAnswer({ ...crew, answerer, risk });
    expect(await isAsked(answerer)).toBe(asked);
  });

  test('not while they write, once for what they have sent, and again after the next', async () => {
    const crew = await team();
    const { questionId } = await claimedQuestion({ ...crew, risk: 2, answer: ANSWER });
    expect(await isAsked(crew.answerer)).toBe(false);
    await submitAnswer(crew.answerer, { questionId, body: ANSWER });
    expect(await isAsked(crew.answerer)).toBe(true);
    await checkIn(crew.answerer, { intent: 'skip' });
    expect(await isAsked(crew.answerer)).toBe(false);
    await submittedAnswer({ ...crew, risk: 2 });
    expect(await isAsked(crew.answerer)).toBe(true);
    expect(await at(new Date(clock.now().getTime() + 8 * DAY), () => isAsked(crew.answerer))).toBe(
      false,
    );
  });
});

test('what somebody says is theirs to read and to delete; saying nothing leaves nothing to read', async () => {
  const { answerer, reviewer } = await team();
  await checkIn(answerer, { intent: 'skip' });
  expect(await ownCheckIns(answerer)).toEqual([]);
  await checkIn(answerer, SAID);
  const [said] = await ownCheckIns(answerer);
  expect(said).toMatchObject({ feeling: 'heavy', note: NOTE, sharedWith: null });
  const gone = (member: Member) => forgetCheckIn(member, { checkInId: said?.id ?? '' });
  await expect(gone(reviewer)).rejects.toMatchObject({ code: 'not_found' });
  await gone(answerer);
  expect(await ownCheckIns(answerer)).toEqual([]);
});

describe('nobody else learns how somebody is', () => {
  let crew: Awaited<ReturnType<typeof team>>;
  let made: Made;
  let elsewhere: Awaited<ReturnType<typeof createCrew>>;
  let again: Member; // the same person in another role
  beforeAll(async () => {
    crew = await team();
    made = await submittedAnswer({ ...crew, risk: 2 });
    await checkIn(crew.answerer, SAID);
    elsewhere = await createCrew();
    again = await createMember({
      organisation: crew.organisation,
      role: 'professional',
      account: crew.answerer.accountId,
    });
  });

  // Everything that a person at a desk, or an asker, can open: whatever is added belongs here too.
  const SURFACES: Record<string, (member: Member) => Promise<unknown>> = {
    inbox: (member) => inboxOf(member),
    search: (member) => searchInbox(member, 'veljeni'),
    question: (member) => deskQuestion(member, made.questionId),
    'words of askers': (member) => wordsToAnswerer(member),
    'own page': (member) => ownPage(member),
    'own check-ins': (member) => ownCheckIns(member),
    'shared check-ins': (member) => sharedWithMe(member),
    'support person': (member) => supportPerson(member),
    memberships: membershipsOf,
    load: async (member) => organisationLoad(member),
    'held by the absent': async (member) => heldByAbsent(member),
    'the asker’s thread': () => threadOf(made.asker),
    'the asker’s data': () => myData(made.asker),
  };
  const asText = (thing: unknown) =>
    JSON.stringify(thing, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? '';

  test.each(Object.entries(SURFACES))('in the %s of any role', async (_, open) => {
    const { coordinator, reviewer, moderator, listener } = crew;
    const others = [coordinator, reviewer, moderator, listener, again];
    for (const member of [...others, elsewhere.moderator, elsewhere.reviewer]) {
      const seen = await open(member).catch((error: unknown) => String(error));
      expect(asText(seen)).not.toContain(NOTE);
      expect(asText(seen)).not.toContain('"heavy"');
    }
  });

  test('not even in the database, where neither words nor feeling stand in the clear', async () => {
    const rows = await client().$queryRaw<{ row: string }[]>`
      SELECT to_jsonb(c)::text AS row FROM check_ins c`;
    const hex = (text: string) => Buffer.from(text).toString('hex');
    for (const { row } of rows) {
      for (const word of ['heavy', 'veljeni', hex('heavy'), hex('veljeni'), made.questionId]) {
        expect(row).not.toContain(word);
      }
    }
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('shared', () => {
  test('it is read by the one person their organisation has named, until that one has been in touch', async () => {
    const crew = await team();
    await checkIn(crew.answerer, SHARED);
    const [heard, ...more] = await sharedWithMe(crew.listener);
    expect(more).toEqual([]);
    expect(heard).toMatchObject({ who: 'Tuulikki', feeling: 'heavy', note: NOTE });
    expect(await ownCheckIns(crew.answerer)).toMatchObject([{ sharedWith: 'Outi' }]);
    for (const member of [crew.coordinator, crew.reviewer, crew.moderator]) {
      expect(await sharedWithMe(member)).toEqual([]);
      const read = heardCheckIn(member, { checkInId: heard?.id ?? '' });
      await expect(read).rejects.toMatchObject({ code: 'not_found' });
    }
    const told = await client().deskNotice.findMany({ where: { memberId: crew.listener.id } });
    expect(told).toMatchObject([{ kind: 'wants_to_talk', questionId: null }]);
    await heardCheckIn(crew.listener, { checkInId: heard?.id ?? '' });
    expect(await sharedWithMe(crew.listener)).toEqual([]);
    expect(await ownCheckIns(crew.answerer)).toHaveLength(1);
  });

  test('it stays with that person when another is named', async () => {
    const crew = await team();
    await checkIn(crew.answerer, SHARED);
    await setSupportPerson(crew.coordinator, { memberId: crew.reviewer.id, contact: '040 111' });
    expect(await sharedWithMe(crew.reviewer)).toEqual([]);
    expect(await sharedWithMe(crew.listener)).toHaveLength(1);
  });

  test('with nobody named it is refused, and nothing of it is kept', async () => {
    const crew = await createCrew();
    await expect(checkIn(crew.answerer, SHARED)).rejects.toMatchObject({ code: 'conflict' });
    expect(await ownCheckIns(crew.answerer)).toEqual([]);
  });
});

describe('whoever would like to talk', () => {
  const TALK = { ...SAID, feeling: 'talk' } as const;

  test('reaches the named person at once, whatever pace they have, and keeps the note to themselves', async () => {
    const crew = await team();
    const { id } = crew.listener;
    await client().member.update({ where: { id }, data: { mailPace: 'never' } });
    await checkIn(crew.answerer, TALK);
    expect(await sharedWithMe(crew.listener)).toMatchObject([{ feeling: 'talk', note: null }]);
    const notices = await client().deskNotice.findMany({ where: { memberId: id } });
    expect(notices).toMatchObject([{ kind: 'wants_to_talk' }]);
    expect(await openTalk(crew.answerer)).toEqual({ who: 'Outi', contact: '040 000' });
  });

  test('reaches a coordinator where nobody is named, is there or can be reached, or it is themselves', async () => {
    const crew = await team();
    const { organisation } = crew;
    const named = (data: object) =>
      client().organisation.update({ where: { id: organisation }, data });
    const heardBy = async (member: Member) => (await sharedWithMe(member)).length;
    await named({ supportContact: null });
    await checkIn(crew.answerer, TALK);
    expect(await heardBy(crew.coordinator)).toBe(1);
    await named({ supportContact: '040 000', supportMemberId: crew.answerer.id });
    await checkIn(crew.answerer, TALK);
    expect(await heardBy(crew.coordinator)).toBe(2);
    await named({ supportMemberId: crew.listener.id });
    await leaveOn(crew.listener);
    await checkIn(crew.answerer, TALK);
    expect(await heardBy(crew.coordinator)).toBe(3);
    expect(await heardBy(crew.listener)).toBe(0);
    const who = crew.coordinator.displayName;
    expect(await openTalk(crew.answerer)).toEqual({ who, contact: null });
  });

  test('is told that nobody is there, and shown whom to call, where that is so', async () => {
    const crew = await createCrew();
    await checkIn(crew.answerer, TALK);
    expect(await openTalk(crew.answerer)).toEqual({ who: null, contact: null });
  });

  test('is no longer shown so once they were heard, or after a week', async () => {
    const crew = await team();
    await checkIn(crew.answerer, TALK);
    const week = new Date(clock.now().getTime() + 8 * DAY);
    expect(await at(week, () => openTalk(crew.answerer))).toBeNull();
    const [shared] = await sharedWithMe(crew.listener);
    await heardCheckIn(crew.listener, { checkInId: shared?.id ?? '' });
    expect(await openTalk(crew.answerer)).toBeNull();
  });
});

test('it is gone after its time', async () => {
  const { answerer } = await team();
  await checkIn(answerer, SAID);
  const later = (days: number) => new Date(clock.now().getTime() + days * DAY);
  await at(later(PERIODS.checkIns - 1), keepPeriods);
  expect(await ownCheckIns(answerer)).toHaveLength(1);
  await at(later(PERIODS.checkIns + 1), keepPeriods);
  expect(await ownCheckIns(answerer)).toEqual([]);
});

test('a draft alone asks nothing of anybody', async () => {
  const crew = await team();
  const { questionId } = await claimedQuestion({ ...crew, risk: 2 });
  await saveDraft(crew.answerer, { questionId, body: ANSWER });
  expect(await isAsked(crew.answerer)).toBe(false);
});
