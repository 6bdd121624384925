import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { DAY } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { eachAlone } from '#lib/jobs/each-alone.ts';
import { enqueue, QUEUES } from '#lib/jobs/queue.ts';
import { KEEP_RULES } from '#lib/retention/keep-rules.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { ROOT } from '../support/sources.ts';
import { triesOf, waitsBetween, workOff } from '../support/work-off.ts';

testDatabase();

const ACUTE = { title: 'Viimeinen ilta', body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };

/** What a process that does this writes into its log. */
function logged(script: string): Record<string, unknown>[] {
  const written = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('a refusal ends a job and leaves a line in the log', async () => {
  await withActor(SYSTEM, (tx) => enqueue(tx, 'round', { round: 'of-yesterday' }));
  expect(await workOff()).toEqual([{ name: 'round', outcome: 'done' }]);
  expect(await workOff()).toEqual([]);
  const [line, ...more] = logged(`
    import { runJob } from './lib/worker/run-job.ts';
    await runJob('round', { id: 'one', data: { round: 'of-yesterday' } });`);
  expect(more).toEqual([]);
  expect(line).toMatchObject({ event: 'refused', name: 'round', code: 'not_found' });
});

test('of many, what one refuses or fails at holds up no other, and is heard of', async () => {
  const done: number[] = [];
  const work = async (number: number) => {
    if (number === 2) throw new TypeError('an accident');
    done.push(number);
    return number;
  };
  await expect(eachAlone('some', [1, 2, 3], work)).rejects.toThrow('an accident');
  expect(done).toEqual([1, 3]);
  const lines = logged(`
    import { eachAlone } from './lib/jobs/each-alone.ts';
    import { DomainError } from './lib/errors.ts';
    import { log } from './lib/log.ts';
    const count = await eachAlone('some', [1, 2, 3], async (number) => {
      if (number === 2) throw new DomainError('conflict');
      return number;
    });
    log('info', { event: 'done', count });`);
  expect(lines).toMatchObject([
    { event: 'refused', name: 'some', code: 'conflict' },
    { event: 'done', count: 4 },
  ]);
});

test('a rule of keeping that fails stops none of the others', async () => {
  const rounds = Object.keys(KEEP_RULES);
  await withActor(SYSTEM, async (tx) => {
    for (const round of rounds) await enqueue(tx, 'round', { round });
  });
  await client().$executeRaw`ALTER TABLE check_ins RENAME TO check_outs`;
  const taken = await workOff().finally(
    () => client().$executeRaw`ALTER TABLE check_outs RENAME TO check_ins`,
  );
  const count = (outcome: string) => taken.filter((one) => one.outcome === outcome).length;
  expect({ done: count('done'), failed: count('failed') }).toEqual({
    done: rounds.length - 1,
    failed: 1,
  });
});

test('an alarm is tried soon, then every few minutes, for a day', async () => {
  const { retryLimit = 0, retryDelayMax = 0 } = QUEUES['alarm-mail'];
  expect(retryLimit * retryDelayMax * 1000).toBeGreaterThan(DAY);
  await askedQuestion({ ...(await createCrew()), question: ACUTE });
  const tries = await unreachable(() => triesOf('alarm-mail', 9));
  const waits = waitsBetween(tries).map((wait) => wait / 1000);
  waits.forEach((wait, index) => {
    const least = Math.min(10 * 2 ** index, 300);
    expect(wait).toBeGreaterThan(least - 1);
    expect(wait).toBeLessThan(Math.min(2 * least, 300) + 2);
  });
});

test('given up, it leaves a dead letter without a word of whom or why, and is not told', async () => {
  const crew = await createCrew();
  await client().$executeRaw`DELETE FROM pgboss.job`;
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  await client().$executeRaw`UPDATE pgboss.job SET retry_limit = 1 WHERE name = 'alarm-mail'`;
  await unreachable(() => triesOf('alarm-mail'));
  const letters = await client().$queryRaw<{ data: object; source_output: unknown }[]>`
    SELECT data, source_output FROM pgboss.job WHERE name = 'dead-letters'`;
  expect(letters).toHaveLength(1);
  expect(Object.keys(letters[0]?.data ?? {})).toEqual(['alarmId', 'memberId']);
  expect(letters[0]?.source_output).toMatchObject({ name: 'JobFailed', message: 'Error' });
  expect(JSON.stringify(letters)).not.toContain('127.0.0.1');
  expect(await client().alarm.findFirst({ where: { questionId } })).toMatchObject({ toldAt: null });
  expect(await client().event.count({ where: { questionId, kind: 'desk_alerted' } })).toBe(0);
});

/** Does something while no mail server answers. */
async function unreachable<Result>(work: () => Promise<Result>): Promise<Result> {
  const { mailServer } = env();
  env().mailServer = 'smtp://127.0.0.1:1';
  try {
    return await work();
  } finally {
    env().mailServer = mailServer;
  }
}
