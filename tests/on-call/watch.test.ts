import { beforeEach, expect, test } from 'vitest';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { clock, DAY, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { OrganisationId, QuestionId, ThemeId } from '#lib/id.ts';
import { setOnCall } from '#lib/members/set-on-call.ts';
import { callAgain } from '#lib/on-call/call-again.ts';
import { giveAlarmBack } from '#lib/on-call/give-alarm-back.ts';
import { takeAlarm } from '#lib/on-call/take-alarm.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

beforeEach(async () => {
  await client().alarm.deleteMany();
});

const later = (ms: number) => new Date(clock.now().getTime() + ms);

/** On watch all day from tomorrow on; today nobody is. */
async function closedToday(organisation: OrganisationId) {
  const today = (clock.now().getUTCDay() + 6) % 7;
  const watchHours = [0, 1, 2, 3, 4, 5, 6]
    .filter((day) => day !== today)
    .map((day) => ({ day, from: 0, until: 1440 }));
  await client().organisation.update({ where: { id: organisation }, data: { watchHours } });
}
const called = async (questionId: QuestionId) =>
  (await client().alarm.findFirstOrThrow({ where: { questionId } })).memberIds;
const urgent = (crew: { theme: ThemeId }) =>
  askedQuestion({ theme: crew.theme, question: { urgent: true } });

test('outside its hours an organisation’s people are not called, and the asker reads that and when', async () => {
  const crew = await createCrew();
  const before = await urgent(crew);
  expect((await threadOf(before.asker)).watch).toEqual({ is: 'unsure' }); // nothing has been said
  await closedToday(crew.organisation);
  const { questionId, asker } = await urgent(crew);
  expect(await called(questionId)).toEqual([]);
  const { watch } = await threadOf(asker);
  expect(watch).toMatchObject({ is: 'later', next: expect.any(Date) });
  const next = watch && 'next' in watch && watch.next;
  expect(next && next > clock.now()).toBe(true);
});

test('whoever says to be within call is called, and the asker is promised hours', async () => {
  const crew = await createCrew();
  await closedToday(crew.organisation);
  await expect(setOnCall(crew.answerer, { hours: 12 })).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await setOnCall(crew.moderator, { hours: 12 });
  const { questionId, asker } = await urgent(crew);
  expect(await called(questionId)).toEqual([crew.moderator.id]);
  expect((await threadOf(asker)).watch).toEqual({ is: 'now', withinHours: 2 });
  await setOnCall(crew.moderator, { hours: 0 });
  expect((await threadOf(asker)).watch).toMatchObject({ is: 'later' });
});

test('when nobody is on watch coordinators hear at once, and those who come are called', async () => {
  const crew = await createCrew();
  const { organisation } = crew;
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  await closedToday(organisation);
  const { questionId } = await urgent(crew);
  await at(later(2 * MINUTE), callAgain);
  const [{ count } = { count: 0n }] = await client().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pgboss.job WHERE name = 'unheeded-mail'
      AND data->>'accountId' = ${coordinator.accountId}`;
  expect(count).toBe(1n);
  expect(await called(questionId)).toEqual([]);
  await at(later(DAY), callAgain);
  expect(await called(questionId)).toEqual([crew.moderator.id]);
});

test('a question that can wait promises no hours', async () => {
  const crew = await createCrew();
  await setOnCall(crew.moderator, { hours: 12 });
  const { asker } = await askedQuestion(crew);
  expect((await threadOf(asker)).watch).toBeNull();
});

test('one organisation that has said nothing of its hours takes no words from the others', async () => {
  const crew = await createCrew();
  await closedToday(crew.organisation);
  const silent = await createOrganisation({ themes: [crew.theme] });
  await createMember({ organisation: silent, role: 'moderator' });
  const { asker } = await urgent(crew);
  expect((await threadOf(asker)).watch).not.toBeNull();
});

test('once somebody sees to it the asker reads that, until the alarm calls anew', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await urgent(crew);
  await takeAlarm(crew.moderator, { questionId });
  expect((await threadOf(asker)).watch).toEqual({ is: 'seenTo' });
  await giveAlarmBack(crew.moderator, { questionId });
  expect((await threadOf(asker)).watch).toEqual({ is: 'unsure' });
  await acceptQuestion(crew.moderator, { questionId, risk: 2 });
  await claimQuestion(crew.reviewer, { questionId });
  expect((await threadOf(asker)).watch).toEqual({ is: 'seenTo' });
});
