import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { MOODS, testClassifier } from '../support/classifier-stand-in.ts';
import { testDatabase } from '../support/database.ts';
import { endWorker, startWorkerProcess } from '../support/worker-process.ts';

testDatabase();

const standIn = testClassifier();

const ACUTE = { title: 'Viimeinen ilta', body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };
const PATIENCE = { timeout: 30_000, interval: 100 };

const settings = (more: Record<string, string> = {}) => ({
  RISK_CLASSIFIER_URL: standIn.setting().url.href,
  RISK_CLASSIFIER_TIMEOUT: '30000',
  ...more,
});

test('alarms are told while the classifier keeps a real worker waiting', async () => {
  standIn.mood = MOODS.silent;
  env().classifier = standIn.setting();
  const crew = await createCrew();
  for (let count = 0; count < 3; count += 1) await askedQuestion({ ...crew, question: ACUTE });
  const worker = await startWorkerProcess(settings());
  const told = () => client().alarmCall.count({ where: { toldAt: { not: null } } });
  await expect.poll(told, PATIENCE).toBe(3);
  await expect.poll(() => standIn.asked.length, PATIENCE).toBeGreaterThan(0);
  expect(await client().classifierCount.count()).toBe(0); // none has answered or been given up yet
  await endWorker(worker, 'SIGKILL');
  expect(worker.lines.join('\n')).not.toContain('Köysi');
}, 60_000);

test('a worker that is to raise without figures does not start', async () => {
  const raising = settings({ RISK_CLASSIFIER_MODE: 'raise' });
  await expect(startWorkerProcess(raising)).rejects.toThrow('The worker has ended.');
}, 60_000);
