import { beforeEach, expect, test } from 'vitest';
import { followUp } from '#lib/asking/follow-up.ts';
import { beginningOfDay, finnishDay } from '#lib/calendar.ts';
import { CLASSIFIED, type Classified } from '#lib/classifier/count-classified.ts';
import { ENOUGH_WEIGHED } from '#lib/classifier/figures-of-classifier.ts';
import { clock } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { riskReasons } from '#lib/desk/risk-reasons.ts';
import { env } from '#lib/env.ts';
import type { QuestionId } from '#lib/id.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { startWorker } from '#lib/worker/worker.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { MOODS } from '../support/classifier-stand-in.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';
import { classifierIn, PLAIN, riskOf } from './set-up.ts';

testDatabase();

const standIn = classifierIn('raise');
beforeEach(() => {
  standIn.mood = MOODS.says({ level: 2, from: 19, to: 33 });
});

const SAD = { ...PLAIN, body: `😔 ${PLAIN.body}` };
const PASSAGE = '😔 Naapuri soit';
const WHY = 'Kysyjä puhuu elokuvasta, ei itsestään.';

const alarmsOf = (questionId: QuestionId) => client().alarm.count({ where: { questionId } });

test('it raises to serious, by a sign that stands in the log as its own, and calls nobody', async () => {
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: SAD });
  await workOff();
  expect(await riskOf(questionId)).toBe(2);
  expect(await alarmsOf(questionId)).toBe(0);
  expect(await client().deskNotice.count({ where: { questionId } })).toBe(0);
  const raised = await client().event.findFirstOrThrow({
    where: { questionId, kind: 'sign_raised' },
  });
  expect(raised).toMatchObject({ reason: '2', actor: 'system', memberId: null, sealedText: null });
  expect(raised.createdAt).toEqual(beginningOfDay(clock.now())); // not when its asker wrote
  const { events } = await deskQuestion(crew.moderator, questionId);
  expect(events.at(-1)).toMatchObject({ kind: 'sign_raised', why: 'events.risk.serious' });
});

test('whoever weighs it is shown the passage, and after them the next one', async () => {
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: SAD });
  await workOff();
  const signs = async (of: 'moderator' | 'reviewer') =>
    riskReasons(await deskQuestion(crew[of], questionId)).signs;
  expect(await signs('moderator')).toEqual([PASSAGE]);
  await acceptQuestion(crew.moderator, { questionId, risk: 2 });
  expect(await signs('reviewer')).toEqual([PASSAGE]);
  await setRisk(crew.reviewer, { questionId, risk: 0, why: WHY });
  expect(await signs('reviewer')).toEqual([]);
  expect(await client().classifierVerdict.count({ where: { questionId } })).toBe(0);
});

test('where words are covered no passage is shown, as it could hold them', async () => {
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: SAD });
  await workOff();
  await acceptQuestion(crew.moderator, { questionId, risk: 2, coverAlso: ['soittaa rumpuja'] });
  expect(riskReasons(await deskQuestion(crew.reviewer, questionId)).signs).toEqual([null]);
});

test('what was said in shadow mode is shown to nobody, in whatever mode later', async () => {
  const crew = await createCrew();
  env().classifier = standIn.setting();
  const { questionId } = await askedQuestion({ ...crew, question: SAD });
  await workOff();
  env().classifier = standIn.setting({ mode: 'raise' });
  await workOff();
  expect(await riskOf(questionId)).toBe(0);
  expect(riskReasons(await deskQuestion(crew.moderator, questionId)).signs).toEqual([]);
});

test('level 1 raises to 1, and level 0 lowers nothing', async () => {
  const crew = await createCrew();
  standIn.mood = MOODS.says({ level: 1 });
  const { questionId } = await askedQuestion({ ...crew, question: SAD });
  await workOff();
  expect(await riskOf(questionId)).toBe(1);
  expect(riskReasons(await deskQuestion(crew.moderator, questionId)).signs).toEqual([null]);
  standIn.mood = MOODS.says({ level: 0 });
  const acute = { ...PLAIN, body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };
  const grave = await askedQuestion({ ...crew, question: acute });
  await workOff();
  expect(await riskOf(grave.questionId)).toBe(3);
  const signs = { questionId: grave.questionId, kind: 'sign_raised' };
  expect(await client().event.count({ where: signs })).toBe(0);
});

test('an urgent question that a professional weighed lower is raised to no alarm', async () => {
  const crew = await createCrew();
  const urgent = { ...SAD, urgent: true };
  const { questionId, asker } = await acceptedQuestion({ ...crew, question: urgent, risk: 2 });
  await setRisk(crew.reviewer, { questionId, risk: 0, why: WHY });
  expect(await alarmsOf(questionId)).toBe(0);
  await followUp(asker, { body: 'Naapuri soittaa taas, enkä tiedä mitä tehdä.' });
  await workOff();
  expect(await riskOf(questionId)).toBe(1);
  expect(await alarmsOf(questionId)).toBe(0);
});

test('what is too heavy for whoever has it goes back to the pool, and tells no moment', async () => {
  const crew = await createCrew({ inTraining: true });
  const { questionId, asker } = await claimedQuestion({ ...crew, question: SAD });
  await workOff();
  await followUp(asker, { body: 'Naapuri soittaa taas, enkä tiedä mitä tehdä.' });
  await workOff();
  const question = await client().question.findUniqueOrThrow({ where: { id: questionId } });
  expect(question).toMatchObject({ risk: 2, status: 'open' });
  const events = await client().event.findMany({ where: { questionId }, orderBy: { id: 'desc' } });
  expect(events.slice(0, 3).map(({ kind }) => kind)).toEqual([
    'passed_on',
    'sign_raised',
    'follow_up',
  ]);
  for (const { createdAt } of events.slice(0, 3)) expect(Number(createdAt) % 60_000).toBe(0);
});

test('it may not raise before people have weighed enough in shadow mode; then it may', async () => {
  const day = finnishDay(clock.now());
  const set = async (what: Classified, count: number) =>
    client().classifierCount.upsert({
      where: { day_what: { day, what } },
      create: { day, what, count },
      update: { count },
    });
  await client().classifierCount.deleteMany();
  const others = CLASSIFIED.filter((what) => !/^(sign|silent)And/.test(what));
  for (const what of others) await set(what, 1_000);
  await set('signAndNot', 9);
  await set('silentAndNot', ENOUGH_WEIGHED - 10);
  await expect(startWorker()).rejects.toMatchObject({
    name: 'EnvError',
    message: `RISK_CLASSIFIER_MODE=raise is refused: in shadow mode people have weighed 199 of the 200 questions that it takes.`,
  });
  env().classifier = standIn.setting({ mode: 'shadow' });
  await (await startWorker()).stop();
  env().classifier = standIn.setting({ mode: 'raise' });
  await set('silentAndSerious', 1);
  await (await startWorker()).stop();
});
