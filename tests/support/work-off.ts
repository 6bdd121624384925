import { type JobAttempt, PgBoss } from 'pg-boss';
import { afterAll } from 'vitest';
import { clock } from '#lib/clock.ts';
import { DEAD_LETTERS, type JobName, SCHEMA } from '#lib/jobs/queue.ts';
import { HANDLERS } from '#lib/worker/handlers.ts';
import { buryJob, runJob } from '#lib/worker/run-job.ts';
import { at } from '../../prisma/seed/factories/moment.ts';

/** A job that was taken: which, and how it went. */
export type Taken = { name: string; outcome: 'done' | 'failed' };

const NAMES: (JobName | typeof DEAD_LETTERS)[] = [
  ...(Object.keys(HANDLERS) as JobName[]),
  DEAD_LETTERS,
];
const AT_ONCE = 20;

/**
 * Does what a worker does until nothing more is due by our clock: takes jobs from the queues of this file's
 * database, hands them to those who do them, and says how it went. Answers what it took.
 */
export async function workOff(): Promise<Taken[]> {
  starting ??= start();
  const boss = await starting;
  const taken: Taken[] = [];
  for (let before = -1; before < taken.length; ) {
    before = taken.length;
    for (const name of NAMES) taken.push(...(await takeFrom(boss, name)));
  }
  await boss.getDb().executeSql(`UPDATE ${SCHEMA}.job SET blocked = false WHERE blocked`);
  return taken;
}

/** Works off what is due, and then each time a job of this kind is due again, until none is. Answers when. */
export async function triesOf(name: JobName, most = Number.POSITIVE_INFINITY): Promise<Date[]> {
  const tries: Date[] = [];
  let moment: Date | null = clock.now();
  for (; moment && tries.length < most; moment = await nextTry(name)) {
    tries.push(moment);
    await at(moment, workOff);
  }
  return tries;
}

/** The milliseconds between moments. */
export function waitsBetween(moments: Date[]): number[] {
  return moments.slice(1).map((moment, index) => Number(moment) - Number(moments[index]));
}

async function nextTry(name: JobName): Promise<Date | null> {
  starting ??= start();
  const boss = await starting;
  const sql = `SELECT min(start_after) + interval '1 ms' AS moment FROM ${SCHEMA}.job
    WHERE name = $1 AND state = 'retry'`;
  return (await boss.getDb().executeSql(sql, [name])).rows[0].moment;
}

let starting: Promise<PgBoss> | undefined;
afterAll(async () => (await starting)?.stop({ graceful: false }));

function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    schema: SCHEMA,
    max: 2,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  return boss.start();
}

async function takeFrom(boss: PgBoss, name: (typeof NAMES)[number]): Promise<Taken[]> {
  await holdBack(boss, name);
  const options = { batchSize: AT_ONCE, ignoreStartAfter: true, includeMetadata: true } as const;
  const jobs = await boss.fetch<never>(name, options);
  const taken: Taken[] = [];
  for (const job of jobs) {
    try {
      await (name === DEAD_LETTERS ? buryJob(job) : runJob(name, job));
      await boss.complete(name, job);
      taken.push({ name, outcome: 'done' });
    } catch (error) {
      await fail(boss, name, job, error);
      taken.push({ name, outcome: 'failed' });
    }
  }
  return taken;
}

// The database has a clock of its own: what was left for later is taken by ours, what was left for now at once.
async function holdBack(boss: PgBoss, name: string): Promise<void> {
  const sql = `UPDATE ${SCHEMA}.job SET blocked = start_after <> created_on AND start_after > $2
    WHERE name = $1 AND state < 'active'`;
  await boss.getDb().executeSql(sql, [name, clock.now()]);
}

async function fail(boss: PgBoss, name: string, job: JobAttempt, error: unknown): Promise<void> {
  await boss.fail(name, job, error instanceof Error ? error : null);
  const sql = `UPDATE ${SCHEMA}.job SET start_after = start_after + ($2::timestamptz - now())
    WHERE id = $1 AND state = 'retry'`;
  await boss.getDb().executeSql(sql, [job.id, clock.now()]);
}
