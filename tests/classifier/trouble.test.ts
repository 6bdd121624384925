import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { sendAgain } from '#lib/asking/send-again.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { PERIODS } from '#lib/periods.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { MOODS, type Mood } from '../support/classifier-stand-in.ts';
import { testDatabase } from '../support/database.ts';
import { keepPeriods } from '../support/keep-periods.ts';
import { ROOT } from '../support/sources.ts';
import { triesOf, waitsBetween, workOff } from '../support/work-off.ts';
import { classifierIn, counted, PLAIN, riskOf } from './set-up.ts';

testDatabase();

const standIn = classifierIn('raise');

test.each<[string, Mood, string]>([
  ['is slow', MOODS.silent, 'slow'],
  ['fails', MOODS.fails, 'failed'],
  ['redirects', MOODS.redirects, 'failed'],
  ['babbles', MOODS.babbles, 'failed'],
  ['floods', MOODS.floods, 'failed'],
  ['lies', MOODS.says({ level: 3 }), 'failed'],
  ['hangs up', MOODS.breaks, 'failed'],
])('one that %s holds up nothing, is tried five times and counted', async (_, mood, what) => {
  standIn.mood = mood;
  env().classifier = standIn.setting({ mode: 'raise', timeoutMs: 60 });
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: PLAIN });
  const tries = await triesOf('risk-sign');
  expect(tries).toHaveLength(5);
  waitsBetween(tries).forEach((wait, index) => {
    expect(wait / 1_000).toBeGreaterThan(60 * 2 ** index - 1);
    expect(wait / 1_000).toBeLessThan(120 * 2 ** index + 2);
  });
  expect(await counted()).toEqual({ asked: 5, [what]: 5, givenUp: 1 });
  expect(await client().classifierVerdict.count({ where: { questionId } })).toBe(0);
  expect(await client().$queryRaw`SELECT * FROM pgboss.job WHERE state <> 'completed'`).toEqual([]);
  expect(await riskOf(questionId)).toBe(0);
  await acceptQuestion(crew.moderator, { questionId, risk: 1 });
  expect(await riskOf(questionId)).toBe(1);
});

test('one that comes back is heard', async () => {
  standIn.mood = MOODS.fails;
  const { questionId } = await askedQuestion({ ...(await createCrew()), question: PLAIN });
  await workOff();
  standIn.mood = MOODS.says({ level: 2 });
  await triesOf('risk-sign');
  expect(await counted()).toEqual({ asked: 2, failed: 1, answered: 1, wouldRaise: 1, raised: 1 });
  expect(await riskOf(questionId)).toBe(2);
});

test('the log says how it failed, and knows of no text, address or token', async () => {
  const { questionId } = await askedQuestion({ ...(await createCrew()), question: PLAIN });
  const settings = {
    RISK_CLASSIFIER_URL: 'http://127.0.0.1:1/salainen-polku',
    RISK_CLASSIFIER_TOKEN: 'salainen-tunnus',
  };
  const script = `
    import { runJob } from './lib/worker/run-job.ts';
    import { client } from './lib/db/client.ts';
    const ids = { questionId: '${questionId}', writingId: '${questionId}' };
    for (let tries = 0; tries < 5; tries += 1)
      await runJob('risk-sign', { id: 'one', data: ids }).catch(() => {});
    await client().$disconnect();`;
  const written = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  });
  const lines = written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const failure = {
    event: 'failure',
    name: 'risk-sign',
    error: 'ClassifierFailed',
    code: 'absent',
  };
  expect(lines).toMatchObject([
    ...Array(4).fill(failure),
    { event: 'classifier given up', name: 'risk-sign', code: 'absent' },
  ]);
  for (const secret of ['salainen', 'rumpuja', questionId, '127.0.0.1'])
    expect(written).not.toContain(secret);
});

test('what was written anew meanwhile is asked about anew, and the old answer counts for nothing', async () => {
  const crew = await createCrew();
  const story = { ...crew, question: PLAIN };
  const { questionId } = await askedQuestion(story);
  const body = 'Naapuri soittaa rumpuja joka ilta, enkä saa enää nukuttua.';
  standIn.mood = async (answer) => {
    standIn.mood = MOODS.says({ level: 0 });
    await sendAgain(VISITOR, questionId, { ...formOf(story), body });
    MOODS.says({ level: 2 })(answer);
  };
  env().classifier = standIn.setting({ mode: 'raise', timeoutMs: 5_000 });
  await workOff();
  expect(standIn.asked.map((asked) => JSON.parse(asked.body).text.split('\n')[1])).toEqual([
    PLAIN.body,
    body,
  ]);
  expect(await riskOf(questionId)).toBe(0);
  expect(await counted()).toEqual({ asked: 1, answered: 1, likeLexicon: 1 });
});

test('what a person weighs while it is asked about stays as they weighed it', async () => {
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: PLAIN });
  standIn.mood = async (answer) => {
    await acceptQuestion(crew.moderator, { questionId, risk: 0 });
    MOODS.says({ level: 2 })(answer);
  };
  env().classifier = standIn.setting({ mode: 'raise', timeoutMs: 5_000 });
  await workOff();
  expect(await riskOf(questionId)).toBe(0);
  expect(await counted()).toEqual({ unheard: 1 });
});

test('what is deleted while it waits is not asked about', async () => {
  const { asker } = await askedQuestion({ ...(await createCrew()), question: PLAIN });
  await deleteQuestion(asker);
  expect(await workOff()).toEqual([{ name: 'risk-sign', outcome: 'done' }]);
  expect(standIn.asked).toEqual([]);
});

test('one that was taken out of the settings leaves nothing behind', async () => {
  const { questionId } = await askedQuestion({ ...(await createCrew()), question: PLAIN });
  env().classifier = null;
  await workOff();
  expect(await client().classifierVerdict.count({ where: { questionId } })).toBe(0);
});

test('what nobody weighs is forgotten after a month', async () => {
  standIn.mood = MOODS.says({ level: 2 });
  env().classifier = standIn.setting();
  const { questionId } = await askedQuestion({ ...(await createCrew()), question: PLAIN });
  await workOff();
  const left = () => client().classifierVerdict.count({ where: { questionId } });
  const later = (days: number) => new Date(clock.now().getTime() + days * DAY);
  await at(later(PERIODS.verdicts - 1), keepPeriods);
  expect(await left()).toBe(1);
  await at(later(PERIODS.verdicts + 2), keepPeriods);
  expect(await left()).toBe(0);
  expect(await counted()).toMatchObject({ answered: 1 });
});
