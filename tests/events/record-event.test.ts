import { describe, expect, test } from 'vitest';
import { SYSTEM, VISITOR } from '#lib/actor.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { eventKinds } from '#lib/events/event-kinds.ts';
import { recordEvent } from '#lib/events/record-event.ts';
import type { AccountId, OrganisationId, ThemeId } from '#lib/id.ts';
import { memberVault } from '#lib/members/member-vault.ts';
import { PERIODS } from '#lib/periods.ts';
import { vaultOf } from '#lib/sealing/vault.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';
import { keepPeriods } from '../support/keep-periods.ts';

testDatabase();

// As a room will declare them that moderates, manages people, or writes of themes.
const KINDS = eventKinds({
  answer_reported: { about: 'answer' },
  member_warned: { about: 'member' },
  account_locked: { about: 'account' },
  organisation_joined: { about: 'organisation' },
  theme_renamed: { about: 'theme' },
});
const WORDS = 'Kirjoitti minusta ilkeästi.';

async function answered() {
  const crew = await createCrew();
  const made = await answeredQuestion(crew);
  const { questionId } = made;
  const answer = await client().answer.findFirstOrThrow({ where: { questionId } });
  return { ...made, crew, answerId: answer.id };
}

const eventOf = (kind: string, subjectId: string) =>
  client().event.findFirstOrThrow({ where: { kind, subjectId } });

describe('an event', () => {
  test('about a member has no question; its words open with the member’s own key', async () => {
    const { moderator, answerer } = await createCrew();
    const about = { subjectId: answerer.id, reason: 'hateful', words: WORDS };
    await withActor(moderator, (tx) => recordEvent(tx, moderator, KINDS.member_warned, about));
    const event = await eventOf('member_warned', answerer.id);
    expect(event).toMatchObject({
      subject: 'member',
      questionId: null,
      actor: 'member',
      memberId: moderator.id,
      reason: 'hateful',
    });
    expect(Buffer.from(event.sealedText ?? []).includes(WORDS)).toBe(false);
    const vault = await withActor(SYSTEM, (tx) => memberVault(tx, answerer.id));
    expect(vault?.openOptional(event.sealedText, 'eventText', answerer.id)).toBe(WORDS);
  });

  test('about an answer stands in the record of its question, sealed with that one’s key', async () => {
    const { crew, questionId, answerId } = await answered();
    const about = { questionId, subjectId: answerId, words: WORDS };
    await withActor(VISITOR, (tx) => recordEvent(tx, VISITOR, KINDS.answer_reported, about));
    const event = await eventOf('answer_reported', answerId);
    expect(event).toMatchObject({ subject: 'answer', questionId, actor: 'visitor' });
    const question = await client().question.findUniqueOrThrow({ where: { id: questionId } });
    const opened = vaultOf(question).openOptional(event.sealedText, 'eventText', answerId);
    expect(opened).toBe(WORDS);
    const { events } = await deskQuestion(crew.moderator, questionId);
    expect(events.at(-1)).toMatchObject({ kind: 'answer_reported', text: WORDS });
  });

  test.each(['account_locked', 'organisation_joined', 'theme_renamed'] as const)(
    'that nothing seals has no words: %s',
    async (name) => {
      const subjectId = asId<AccountId & OrganisationId & ThemeId>(`of-${name}`);
      await withActor(SYSTEM, (tx) => recordEvent(tx, SYSTEM, KINDS[name], { subjectId }));
      expect(await eventOf(name, subjectId)).toMatchObject({ sealedText: null, questionId: null });
      const worded = {
        subjectId,
        words: WORDS,
      };
      // @ts-expect-error there is no key for them
      const writing = withActor(SYSTEM, (tx) => recordEvent(tx, SYSTEM, KINDS[name], worded));
      await expect(writing).rejects.toThrow(`Nothing seals words about this ${KINDS[name].about}.`);
    },
  );

  test('names what it is about, by type and in the database', async () => {
    const { questionId, answerId } = await answered();
    // @ts-expect-error an answer is named together with its question
    const named = recordEvent(client(), SYSTEM, KINDS.answer_reported, { questionId });
    await expect(named).rejects.toMatchObject({ code: 'P2039' });
    const whole = { questionId, subjectId: answerId };
    await withActor(SYSTEM, (tx) => recordEvent(tx, SYSTEM, KINDS.answer_reported, whole));
    expect(await eventOf('answer_reported', answerId)).toMatchObject({ questionId });
  });
});

test('what belongs to a question is erased with it, and what is about others stays its time', async () => {
  const { crew, asker, questionId, answerId } = await answered();
  await withActor(SYSTEM, async (tx) => {
    const ofAnswer = { questionId, subjectId: answerId };
    await recordEvent(tx, SYSTEM, KINDS.answer_reported, ofAnswer);
    await recordEvent(tx, SYSTEM, KINDS.member_warned, { subjectId: crew.answerer.id });
    await recordEvent(tx, SYSTEM, KINDS.theme_renamed, { subjectId: crew.theme });
  });
  await deleteQuestion(asker);
  expect(await client().event.count({ where: { questionId } })).toBe(0);
  const others = { subjectId: { in: [answerId, crew.answerer.id, crew.theme] } };
  const left = () => client().event.findMany({ where: others, orderBy: { id: 'asc' } });
  expect((await left()).map(({ subject }) => subject)).toEqual(['member', 'theme']);
  const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY);
  await at(inDays(PERIODS.events - 1), keepPeriods);
  expect(await left()).toHaveLength(2);
  await at(inDays(PERIODS.events + 1), keepPeriods);
  expect(await left()).toEqual([]);
});
