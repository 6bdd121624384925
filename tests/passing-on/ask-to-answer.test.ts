import { expect, test } from 'vitest';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { askToAnswer } from '#lib/passing-on/ask-to-answer.ts';
import { overdueHere } from '#lib/passing-on/promise-anew.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { acceptedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

async function waiting(risk = 0) {
  const crew = await createCrew();
  const coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  return { crew, coordinator, ...(await acceptedQuestion({ ...crew, risk })) };
}
const standsIn = async (member: Parameters<typeof inboxOf>[0], questionId: string) =>
  (await inboxOf(member)).sections
    .filter(({ items }) => items.some(({ id }) => id === questionId))
    .map(({ name }) => name);

test('whoever is asked finds it on their desk and hears of it, until somebody takes it', async () => {
  const { crew, coordinator, questionId } = await waiting();
  const memberId = crew.answerer.id;
  await askToAnswer(coordinator, { questionId, memberId });
  expect(await standsIn(crew.answerer, questionId)).toEqual(['asked']);
  const notices = await client().deskNotice.findMany({ where: { memberId } });
  expect(notices).toMatchObject([{ kind: 'asked_to_answer', questionId }]);
  const { events } = await deskQuestion(crew.reviewer, questionId);
  expect(events.at(-1)).toMatchObject({ kind: 'answer_asked', text: 'Tuulikki' });
  await claimQuestion(crew.answerer, { questionId });
  expect(await standsIn(crew.answerer, questionId)).toEqual(['mine']);
});

test('a late question says at the moderator and the coordinator who could be asked', async () => {
  const { crew, coordinator, questionId } = await waiting();
  expect((await deskQuestion(crew.moderator, questionId)).mayAskToAnswer).toBe(false);
  await at(new Date(clock.now().getTime() + 12 * DAY), async () => {
    expect((await deskQuestion(crew.moderator, questionId)).mayAskToAnswer).toBe(true);
    const [late] = await overdueHere(coordinator);
    expect(late?.askable.map(({ displayName }) => displayName)).toEqual(['Meri', 'Tuulikki']);
  });
});

test('nobody is asked for what they may not carry, nor by whoever has no part in it', async () => {
  const { crew, questionId } = await waiting(3);
  const change = { questionId, memberId: crew.answerer.id };
  const heavy = askToAnswer(crew.moderator, change);
  await expect(heavy).rejects.toMatchObject({ code: 'full' });
  const byOther = askToAnswer((await createCrew()).moderator, change);
  await expect(byOther).rejects.toMatchObject({ code: 'not_found' });
  await expect(askToAnswer(crew.reviewer, change)).rejects.toMatchObject({ code: 'not_allowed' });
});
