import { PgBoss } from 'pg-boss';
import { SYSTEM } from '../actor.ts';
import { refuseEarlyRaise } from '../classifier/figures-of-classifier.ts';
import { clock } from '../clock.ts';
import { env } from '../env.ts';
import { DEAD_LETTERS, type JobName, SCHEMA } from '../jobs/queue.ts';
import { log, logFailure } from '../log.ts';
import { HANDLERS } from './handlers.ts';
import { buryJob, runJob } from './run-job.ts';

const CONNECTIONS = 4; // of the queues; what the jobs do goes through lib/db
const LOOK_AT_DEAD_LETTERS = 10; // seconds
// Seconds between looks for jobs whose worker has died, as long as an alarm waits for the next one, and at how
// many jobs wait.
const SUPERVISE = 10;
const ATTEMPTS = 5; // a quarter of a minute for a database that starts at the same time
const QUIET_MS = 10_000; // between two lines on the queues
const PATIENCE_MS = 10_000; // for what is in hand at the end

export type Worker = { stop(): Promise<void> };

/**
 * Works off jobs until stopped; several share them. Stopping waits for what is in hand.
 * @throws what pg-boss throws where the database was not migrated; EnvError (the classifier may not raise yet)
 */
export async function startWorker(): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: env().databaseUrl,
    schema: SCHEMA,
    max: CONNECTIONS,
    migrate: false,
    superviseIntervalSeconds: SUPERVISE,
    monitorIntervalSeconds: SUPERVISE,
    queueCacheIntervalSeconds: SUPERVISE,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  boss.on(
    'error',
    seldom((error) => logFailure('jobs', error)),
  );
  boss.on('warning', ({ data }) => log('warn', { event: 'jobs', name: kindOf(data) }));
  await boss.start({ attempts: ATTEMPTS });
  await refuseEarlyRaise(SYSTEM).catch(async (error) => {
    await boss.stop({ graceful: false });
    throw error;
  });
  for (const name of Object.keys(HANDLERS) as JobName[]) await take(boss, name);
  const dead = { includeMetadata: true, pollingIntervalSeconds: LOOK_AT_DEAD_LETTERS } as const;
  await boss.work<object, void, typeof dead>(DEAD_LETTERS, dead, async (letters) => {
    for (const letter of letters) await buryJob(letter);
  });
  return { stop: () => boss.stop({ timeout: PATIENCE_MS }) };
}

// Each look for work fails while the database is away: one line now and then says it.
function seldom<Said>(say: (said: Said) => void): (said: Said) => void {
  let last = 0;
  return (said) => {
    const now = clock.now().getTime();
    if (now - last < QUIET_MS) return;
    last = now;
    say(said);
  };
}

// What pg-boss warns of: a word of its own, as slow_query.
function kindOf(data: object): string | undefined {
  return 'type' in data && typeof data.type === 'string' ? data.type : undefined;
}

async function take<Name extends JobName>(boss: PgBoss, name: Name): Promise<void> {
  const { atOnce, every } = HANDLERS[name];
  const options = {
    localConcurrency: atOnce,
    pollingIntervalSeconds: every,
    burstWhenReadyExceeds: atOnce, // one after the other, without a wait between two
  };
  await boss.work(name, options, async (jobs: Parameters<typeof runJob<Name>>[1][]) => {
    for (const job of jobs) await runJob(name, job);
  });
}
