import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { endWorker, startWorkerProcess } from '../support/worker-process.ts';

testDatabase();

const ACUTE = { title: 'Viimeinen ilta', body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };
const QUESTIONS = 12;
const PATIENCE = { timeout: 30_000, interval: 200 };

test('two workers share what waits: each watcher is told once, and the log says nothing of it', async () => {
  const asked: { questionId: QuestionId; address: string }[] = [];
  for (let count = 0; count < QUESTIONS; count += 1) {
    const crew = await createCrew();
    const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
    asked.push({ questionId, address: `${crew.moderator.accountId}@demo.invalid` });
  }
  const workers = await Promise.all([startWorkerProcess(), startWorkerProcess()]);
  const told = () => client().event.count({ where: { kind: 'desk_alerted' } });
  await expect.poll(told, PATIENCE).toBe(QUESTIONS);
  const ends = await Promise.all(workers.map((worker) => endWorker(worker, 'SIGTERM')));
  expect(ends).toEqual([0, 0]);
  const to = (await outbox()).map((mail) => mail.to);
  expect(to.sort()).toEqual(asked.map(({ address }) => address).sort());
  const said = workers.flatMap(({ lines }) => lines).join('\n');
  expect(said).toContain('Ready');
  for (const { questionId, address } of asked) {
    expect(said).not.toContain(questionId);
    expect(said).not.toContain(address);
  }
}, 60_000);

test('on a database that was not made ready a worker says so', async () => {
  await client().$executeRaw`ALTER SCHEMA pgboss RENAME TO elsewhere`;
  try {
    await expect(startWorkerProcess()).rejects.toThrow('The worker has ended.');
  } finally {
    await client().$executeRaw`ALTER SCHEMA elsewhere RENAME TO pgboss`;
  }
}, 60_000);
