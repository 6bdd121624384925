import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { loadOf, roomIn } from '#lib/members/room.ts';
import { answeredQuestion, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const LOAD = { held: 1, openLimit: 3, week: 2, weekLimit: null, paused: false, away: false };

test.each([
  ['free', {}],
  ['full', { held: 3 }],
  ['full', { held: 4 }], // more came back from review than there was room for
  ['full', { openLimit: 0, held: 0 }],
  ['free', { weekLimit: 4 }],
  ['week_full', { weekLimit: 3 }], // what is in hand is this week’s too
  ['paused', { paused: true }],
  ['away', { away: true, paused: true }],
] as const)('there is room or not: %s with %o', (room, more) => {
  expect(roomIn({ ...LOAD, ...more })).toBe(room);
});

test('a week is counted from Monday in Finland, by what was sent to review', async () => {
  const crew = await createCrew();
  const weekAgo = new Date(clock.now().getTime() - 8 * DAY);
  await submittedAnswer({ ...crew, moments: { submitted: weekAgo } });
  await submittedAnswer(crew);
  await claimedQuestion(crew);
  const load = await withActor(SYSTEM, (tx) => loadOf(tx, crew.answerer.id));
  expect(load).toMatchObject({ held: 1, week: 1 });
});

test.each([
  ['week_full', { weekLimit: 1 }],
  ['paused', { paused: true }],
  ['full', { openLimit: 0 }],
] as const)(
  'who has said %s is given nothing more: neither by a claim nor by a follow-up',
  async (code, data) => {
    const crew = await createCrew();
    const { asker, questionId } = await answeredQuestion(crew);
    await client().member.update({ where: { id: crew.answerer.id }, data });
    const next = await acceptedQuestion(crew);
    await expect(claimQuestion(crew.answerer, next)).rejects.toMatchObject({ code });
    await followUp(asker, { body: 'Kiitos. Yksi asia jäi vielä.' });
    const { status } = await client().question.findUniqueOrThrow({ where: { id: questionId } });
    expect(status).toBe('open');
  },
);
