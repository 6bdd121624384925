import { PgBoss } from 'pg-boss';
import { expect, inject, onTestFinished, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { DEAD_LETTERS, QUEUES } from '#lib/jobs/queue.ts';
import { installJobs } from '#lib/worker/install.ts';
import { ROUNDS } from '#lib/worker/schedule.ts';
import { runOnce } from '../../bin/engine-adapter.ts';
import { prepareDatabase } from '../../bin/migrate.ts';
import { testDatabase } from '../support/database.ts';
import { withDatabase } from '../support/postgres.ts';

testDatabase();

const url = () => process.env.DATABASE_URL ?? '';
const schedule = () =>
  client().$queryRaw<{ key: string; cron: string; data: unknown }[]>`
    SELECT key, cron, data FROM pgboss.schedule WHERE name = 'round' ORDER BY key`;

test('every queue is there as the code says, and each keeps what was given up, but for signs', async () => {
  const boss = new PgBoss({ connectionString: url(), migrate: false, supervise: false });
  await boss.start();
  onTestFinished(() => boss.stop());
  const queues = await boss.getQueues(Object.keys(QUEUES));
  expect(queues).toHaveLength(Object.keys(QUEUES).length);
  for (const queue of queues) {
    expect(queue).toMatchObject(QUEUES[queue.name as keyof typeof QUEUES]);
    expect(queue.notify, 'it would serialise commits').toBe(false);
  }
  const lost = queues.filter(({ deadLetter }) => deadLetter !== DEAD_LETTERS);
  expect(lost.map(({ name }) => name).sort()).toEqual([DEAD_LETTERS, 'risk-sign']);
});

test('the schedule is what the code says, also where another version has left one', async () => {
  const wanted = Object.entries(ROUNDS)
    .map(([round, { cron }]) => ({ key: round, cron, data: { round } }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  expect(await schedule()).toEqual(wanted);
  await client().$executeRaw`
    UPDATE pgboss.schedule SET key = 'of-yesterday' WHERE key = 'forget-events'`;
  await client()
    .$executeRaw`UPDATE pgboss.schedule SET cron = '0 0 1 1 *' WHERE key = 'call-again'`;
  await installJobs(url());
  expect(await schedule()).toEqual(wanted);
});

test('a database that two make ready at once is ready', async () => {
  const { url: server, name } = inject('database');
  const own = `${name}_twice`;
  onTestFinished(() => runOnce(server, `DROP DATABASE IF EXISTS "${own}" WITH (FORCE)`));
  const address = withDatabase(server, own);
  await Promise.all([prepareDatabase(address), prepareDatabase(address)]);
  await runOnce(address, 'SELECT FROM questions, pgboss.job');
});
