import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { resendQuestion } from '#lib/asking/resend-question.ts';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const ACUTE = { body: 'Aion tappaa itseni tänä yönä. En näe muuta enää.' };
const SERIOUS = { body: 'Mieheni lyö minua, kun hän on juonut. Mitä voin tehdä?' };

const rowOf = (questionId: QuestionId) =>
  client().question.findUniqueOrThrow({
    where: { id: questionId },
    include: { events: { orderBy: { id: 'asc' } } },
  });
const riskOf = async (questionId: QuestionId) => (await rowOf(questionId)).risk;

test('what somebody asks raises the risk, and the log says so', async () => {
  const { questionId } = await askedQuestion({ theme: await createTheme(), question: ACUTE });
  expect(await rowOf(questionId)).toMatchObject({
    risk: 3,
    status: 'received',
    events: [{ kind: 'received' }, { kind: 'risk_raised', reason: '3', actor: 'asker' }],
  });
});

test('whoever marks an emergency is believed without any word of it', async () => {
  const question = { urgent: true };
  const { questionId, asker } = await askedQuestion({ theme: await createTheme(), question });
  expect(await riskOf(questionId)).toBe(2);
  expect((await threadOf(asker)).helpFirst).toBe(true);
});

test('an ordinary question is left at nothing, and its page begins with itself', async () => {
  const { questionId, asker } = await askedQuestion({ theme: await createTheme() });
  expect(await riskOf(questionId)).toBe(0);
  expect((await threadOf(asker)).helpFirst).toBe(false);
});

test('writing on before it is read raises the risk, and taking the words back does not lower it', async () => {
  const form = formOf({ theme: await createTheme() });
  const { questionId } = await askQuestion(VISITOR, form);
  await askQuestion(VISITOR, { ...form, ...SERIOUS });
  expect(await riskOf(questionId)).toBe(2);
  await askQuestion(VISITOR, form);
  expect(await riskOf(questionId)).toBe(2);
});

test('a question sent again raises the risk', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await askedQuestion(crew);
  const text = 'Kirjoitatko hieman enemmän siitä, mitä on tapahtunut?';
  await declineQuestion(crew.moderator, { questionId, reason: 'unclear', text });
  await resendQuestion(asker, { title: 'Kirjoitan nyt suoraan', ...SERIOUS });
  expect(await riskOf(questionId)).toBe(2);
});

test('a follow-up raises the risk, and an acute one goes past the volunteer to the professionals', async () => {
  const crew = await createCrew();
  const serious = await answeredQuestion(crew);
  await followUp(serious.asker, SERIOUS);
  expect(await rowOf(serious.questionId)).toMatchObject({ risk: 2, status: 'claimed' });
  const acute = await answeredQuestion(crew);
  await followUp(acute.asker, ACUTE);
  expect(await rowOf(acute.questionId)).toMatchObject({ risk: 3, status: 'open' });
});
