import { setTimeout as wait } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { DEAD_LETTERS, QUEUES, SCHEMA } from '../jobs/queue.ts';
import { ROUNDS } from './schedule.ts';

const CONNECTIONS = 2;
const LOOK_MS = 200;

/** Brings the queues and the schedule of a database, reached directly, to what the code says. */
export async function installJobs(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    max: CONNECTIONS,
    supervise: false,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  const errors: Error[] = [];
  boss.on('error', (error) => errors.push(error));
  await boss.start();
  try {
    const { [DEAD_LETTERS]: deadLetters, ...others } = QUEUES;
    for (const [name, { policy, ...options }] of Object.entries({
      [DEAD_LETTERS]: deadLetters, // first, as the others name it
      ...others,
    })) {
      await boss.createQueue(name, { policy, ...options });
      await boss.updateQueue(name, options);
    }
    await keepSchedule(boss);
    await indexesAreBuilt(boss);
  } finally {
    await boss.stop();
  }
  if (errors[0]) throw errors[0];
}

async function keepSchedule(boss: PgBoss): Promise<void> {
  for (const { name, key } of await boss.getSchedules()) {
    if (name !== 'round' || !Object.hasOwn(ROUNDS, key)) await boss.unschedule(name, key);
  }
  for (const [round, { cron }] of Object.entries(ROUNDS)) {
    await boss.schedule('round', cron, { round }, { key: round, singletonKey: round });
  }
}

/** After an update pg-boss builds new indexes beside the work; nobody else would finish them. */
async function indexesAreBuilt(boss: PgBoss): Promise<void> {
  const open = ['pending', 'in_progress'];
  while ((await boss.getBamStatus()).some(({ status }) => open.includes(status))) {
    await wait(LOOK_MS);
  }
}
