import { beforeEach, expect, test } from 'vitest';
import { followUp } from '#lib/asking/follow-up.ts';
import { resendQuestion } from '#lib/asking/resend-question.ts';
import { settleQuestion } from '#lib/claims/settle-question.ts';
import { raiseConcern } from '#lib/consult/concern.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { riskReasons } from '#lib/desk/risk-reasons.ts';
import { env } from '#lib/env.ts';
import type { QuestionId } from '#lib/id.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { MOODS } from '../support/classifier-stand-in.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';
import { classifierIn, counted, PLAIN } from './set-up.ts';

testDatabase();

const standIn = classifierIn('shadow');
beforeEach(() => {
  standIn.mood = MOODS.says({ level: 2, from: 0, to: 5 });
});

const WHY = 'Kysyjä puhuu elokuvasta, ei itsestään.';

const textsAsked = () => standIn.asked.map(({ body }) => JSON.parse(body));
const verdictOf = (writingId: string) =>
  client().classifierVerdict.findUnique({ where: { writingId } });

/** All that stands of a question: its row, what has happened to it, whom it calls, and what its asker can take. */
async function standing(questionId: QuestionId) {
  const where = { questionId };
  return {
    question: await client().question.findUniqueOrThrow({ where: { id: questionId } }),
    events: await client().event.findMany({ where }),
    alarms: await client().alarm.findMany({ where }),
    notices: await client().deskNotice.findMany({ where }),
    asker: await myData({ kind: 'asker', questionId }),
  };
}

test('off by default: nothing is asked, kept or left for later', async () => {
  env().classifier = null;
  const { questionId } = await askedQuestion({ ...(await createCrew()), question: PLAIN });
  expect(await workOff()).toEqual([]);
  expect(standIn.asked).toEqual([]);
  expect(await verdictOf(questionId)).toBeNull();
  expect(await counted()).toEqual({});
});

test('the text alone is asked about, by the worker and not while it is sent', async () => {
  await askedQuestion({ ...(await createCrew()), question: PLAIN });
  expect(standIn.asked).toEqual([]);
  expect(await workOff()).toEqual([{ name: 'risk-sign', outcome: 'done' }]);
  expect(textsAsked()).toEqual([{ text: `${PLAIN.title}\n${PLAIN.body}` }]);
  expect(await workOff()).toEqual([]);
});

test('in shadow mode nothing of the question changes, and nobody sees what was said', async () => {
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: PLAIN });
  const before = await standing(questionId);
  await workOff();
  expect(await verdictOf(questionId)).toMatchObject({ level: 2, risk: 0, from: null, to: null });
  expect(await standing(questionId)).toEqual(before);
  const question = await deskQuestion(crew.moderator, questionId);
  expect(riskReasons(question)).toEqual({
    urgent: false,
    categories: [],
    signs: [],
    weighed: null,
  });
  expect(await counted()).toEqual({ asked: 1, answered: 1, wouldRaise: 1 });
});

test.each([
  [2, 2, 'signAndSerious'],
  [2, 3, 'signAndSerious'],
  [2, 1, 'signAndNot'],
  [1, 0, 'silentAndNot'],
  [0, 2, 'silentAndSerious'],
])('level %d accepted at risk %d is counted as %s, and forgotten', async (level, risk, what) => {
  standIn.mood = MOODS.says({ level });
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: PLAIN });
  await workOff();
  await acceptQuestion(crew.moderator, { questionId, risk });
  const { asked, answered, wouldRaise, likeLexicon, ...compared } = await counted();
  expect({ asked, answered }).toEqual({ asked: 1, answered: 1 });
  expect({ wouldRaise, likeLexicon }).toEqual(level === 2 ? { wouldRaise: 1 } : { likeLexicon: 1 });
  expect(compared).toEqual({ [what]: 1 });
  expect(await verdictOf(questionId)).toBeNull();
  await workOff();
});

test('what was serious without it compares nothing, and agrees with the lexicon', async () => {
  const crew = await createCrew();
  const body = 'En jaksa enää elää. Haluan kuolla, mutta kukaan ei huomaa sitä.';
  const { questionId } = await askedQuestion({ ...crew, question: { ...PLAIN, body } });
  await workOff();
  await acceptQuestion(crew.moderator, { questionId, risk: 2 });
  expect(await counted()).toEqual({ asked: 1, answered: 1, likeLexicon: 1, seriousBefore: 1 });
});

test('what a person has weighed before is not asked about any more', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, question: PLAIN });
  await workOff();
  expect(standIn.asked).toEqual([]);
  expect(await verdictOf(questionId)).toBeNull();
  expect(await counted()).toEqual({ unheard: 1 });
});

test('a message is asked about by itself, and compared with what a professional makes of it', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await answeredQuestion({ ...crew, question: PLAIN });
  await workOff();
  standIn.asked.length = 0;
  await client().classifierCount.deleteMany();
  await followUp(asker, { body: 'Kiitos, mutta nyt kaikki on toisin.' });
  await workOff();
  expect(textsAsked()).toEqual([{ text: 'Kiitos, mutta nyt kaikki on toisin.' }]);
  await setRisk(crew.reviewer, { questionId, risk: 2, why: WHY });
  expect(await counted()).toMatchObject({ wouldRaise: 1, signAndSerious: 1 });
  expect(await client().classifierVerdict.count({ where: { questionId } })).toBe(0);
});

test('one that is declined is forgotten, and asked about anew when it comes rewritten', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await askedQuestion({ ...crew, question: PLAIN });
  await workOff();
  await declineQuestion(crew.moderator, { questionId, reason: 'unclear', text: 'Kerro lisää.' });
  expect(await verdictOf(questionId)).toBeNull();
  const rewritten = { ...PLAIN, body: 'Naapuri soittaa rumpuja joka ilta kello kymmenen jälkeen.' };
  await resendQuestion(asker, rewritten);
  await workOff();
  expect(textsAsked().at(-1)).toEqual({ text: `${rewritten.title}\n${rewritten.body}` });
  expect(await counted()).toEqual({ asked: 2, answered: 2, wouldRaise: 2 });
});

test.each([
  ['a concern', 'answerer', { signAndSerious: 1 }],
  ['a professional who needs no answer', 'reviewer', { signAndNot: 1 }],
  ['a volunteer who needs none', 'answerer', {}],
] as const)('%s is counted as far as it weighs', async (what, who, compared) => {
  const crew = await createCrew();
  const answerer = crew[who];
  const people = { ...crew, answerer, reviewer: crew.moderator };
  const { questionId, asker } = await answeredQuestion({ ...people, question: PLAIN });
  await workOff();
  await client().classifierCount.deleteMany();
  await followUp(asker, { body: 'Kiitos, mutta nyt kaikki on toisin.' });
  await workOff();
  if (what === 'a concern') await raiseConcern(answerer, { questionId, text: 'Pelkään puolesta.' });
  else await settleQuestion(answerer, { questionId });
  const { asked, answered, wouldRaise, ...others } = await counted();
  expect({ asked, answered, wouldRaise }).toEqual({ asked: 1, answered: 1, wouldRaise: 1 });
  expect(others).toEqual(compared);
  expect(await client().classifierVerdict.count({ where: { questionId } })).toBe(0);
});
