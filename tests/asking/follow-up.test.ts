import { describe, expect, test } from 'vitest';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { promisedDay } from '#lib/asking/promise.ts';
import { minuteOf } from '#lib/calendar.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { settleQuestion } from '#lib/claims/settle-question.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { answeredQuestion, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const MORE = { body: 'Kiitos. Entä jos hän ei halua puhua siitä?' };
const held = (questionId: QuestionId) => client().claim.findUnique({ where: { questionId } });
const statusOf = async (questionId: QuestionId) =>
  (await client().question.findUniqueOrThrow({ where: { id: questionId } })).status;

describe('a follow-up to an answer', () => {
  test('reaches the same answerer, with the whole thread and a new promised day', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await answeredQuestion(crew);
    const written = new Date(clock.now().getTime() + 30 * DAY);
    await at(written, () => followUp(asker, MORE));
    expect(await held(questionId)).toMatchObject({
      memberId: crew.answerer.id,
      claimedAt: minuteOf(written),
    });
    const question = await deskQuestion(crew.answerer, questionId);
    expect(question.facts.status).toBe('claimed');
    expect(question.followUps).toMatchObject([MORE]);
    expect(question.promisedOn).toEqual(promisedDay(written, 5));
  });

  test('goes to the pool when the answerer has no room', async () => {
    const crew = await createCrew({ openLimit: 1 });
    const { questionId, asker } = await answeredQuestion(crew);
    await claimQuestion(crew.answerer, await acceptedQuestion(crew));
    await followUp(asker, MORE);
    expect(await statusOf(questionId)).toBe('open');
    expect(await held(questionId)).toBeNull();
  });

  test('goes to the pool when the answerer has left', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await answeredQuestion(crew);
    await client().member.update({
      where: { id: crew.answerer.id },
      data: { leftAt: clock.now() },
    });
    await followUp(asker, MORE);
    expect(await statusOf(questionId)).toBe('open');
    expect(await held(questionId)).toBeNull();
  });

  test('is answered in the same thread, again through a second person', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await answeredQuestion(crew);
    await followUp(asker, MORE);
    const body = 'Sitten voit kirjoittaa hänelle. Kirjeen voi lukea, kun jaksaa.';
    await submitAnswer(crew.answerer, { questionId, body });
    expect((await threadOf(asker)).entries).toHaveLength(2);
    await approveAnswer(crew.reviewer, { questionId });
    const { entries } = await threadOf(asker);
    expect(entries.map(({ kind }) => kind)).toEqual(['answer', 'followUp', 'answer']);
    expect(entries.at(-1)?.body).toBe(body);
  });

  test('that only says thank you can be settled, and leaves the answerer room', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await answeredQuestion(crew);
    await followUp(asker, { body: 'Kiitos sinulle.' });
    await settleQuestion(crew.answerer, { questionId });
    expect(await statusOf(questionId)).toBe('answered');
    expect(await held(questionId)).toBeNull();
  });
});

test('a question that was never answered cannot be settled', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  const settled = settleQuestion(crew.answerer, { questionId });
  await expect(settled).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await statusOf(questionId)).toBe('claimed');
});

test('what an asker adds while waiting moves nothing, and the answerer reads it', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await claimedQuestion(crew);
  await followUp(asker, MORE);
  expect((await deskQuestion(crew.answerer, questionId)).followUps).toMatchObject([MORE]);
  expect(await statusOf(questionId)).toBe('claimed');
  const waiting = await submittedAnswer(crew);
  await followUp(waiting.asker, MORE);
  expect(await statusOf(waiting.questionId)).toBe('in_review');
});

test('nothing is added to a closed question', async () => {
  const crew = await createCrew();
  const { asker, questionId } = await acceptedQuestion(crew);
  const text = 'Tähän emme valitettavasti osaa vastata.';
  await declineQuestion(crew.moderator, { questionId, reason: 'not_our_field', text });
  await expect(followUp(asker, MORE)).rejects.toMatchObject({ code: 'conflict' });
  expect(await client().threadMessage.count({ where: { questionId } })).toBe(0);
});

test('a message stands sealed in the database', async () => {
  const { asker, questionId } = await acceptedQuestion(await createCrew());
  await followUp(asker, MORE);
  const row = await client().threadMessage.findFirstOrThrow({ where: { questionId } });
  expect(Buffer.from(row.sealedBody).includes('Kiitos')).toBe(false);
});

test('three messages wait at a time; an answer makes room again', async () => {
  const crew = await createCrew();
  const { asker, questionId } = await answeredQuestion(crew);
  for (const left of [3, 2, 1]) {
    expect((await threadOf(asker)).room).toMatchObject({ left, full: null });
    await followUp(asker, { body: `${MORE.body} (${left})` });
  }
  expect((await threadOf(asker)).room).toMatchObject({ left: 0, full: 'unanswered' });
  await expect(followUp(asker, MORE)).rejects.toMatchObject({ code: 'enough' });
  expect(await client().threadMessage.count({ where: { questionId } })).toBe(3);
  const body = 'Luin kaikki kolme. Aloita siitä, mikä tuntuu helpoimmalta.';
  await submitAnswer(crew.answerer, { questionId, body });
  await approveAnswer(crew.reviewer, { questionId });
  expect((await threadOf(asker)).room).toMatchObject({ left: 3, full: null });
});

test('two tabs together write no more than one', async () => {
  const { asker, questionId } = await answeredQuestion(await createCrew());
  await Promise.allSettled(
    Array.from({ length: 6 }, (_, at) => followUp(asker, { body: `${MORE.body} (${at})` })),
  );
  expect(await client().threadMessage.count({ where: { questionId } })).toBe(3);
});

test('a message sent twice, at once or anew, is one message', async () => {
  const crew = await createCrew();
  const { asker, questionId } = await answeredQuestion(crew);
  const written = () => client().threadMessage.count({ where: { questionId } });
  await Promise.all([followUp(asker, MORE), followUp(asker, MORE)]);
  await followUp(asker, MORE);
  expect(await written()).toBe(1);
  await submitAnswer(crew.answerer, { questionId, body: 'Kysy häneltä, milloin hän jaksaa.' });
  await approveAnswer(crew.reviewer, { questionId });
  await followUp(asker, MORE);
  expect(await written(), 'after an answer it is said anew').toBe(2);
  await followUp(asker, { body: 'Kysyin häneltä jo.' });
  await followUp(asker, MORE);
  expect(await written()).toBe(4);
});

test('somebody in danger is never told to wait, from the message on that says so', async () => {
  const { asker } = await askedQuestion(await createCrew());
  for (const count of [1, 2, 3]) await followUp(asker, { body: `${MORE.body} (${count})` });
  await expect(followUp(asker, MORE)).rejects.toMatchObject({ code: 'enough' });
  await followUp(asker, { body: 'Aion tappaa itteni tänään' });
  await followUp(asker, { body: 'vastatkaa joku' });
  expect((await threadOf(asker)).room).toMatchObject({ full: null, danger: true });
});
