import { AsyncLocalStorage } from 'node:async_hooks';
import { fromPrisma, PgBoss, type QueueOptions, type QueuePolicy } from 'pg-boss';
import type { Tx } from '../db/client.ts';
import type { AccountId, MemberId, QuestionId } from '../id.ts';

/** Each kind of job, and what it carries: ids, never a word, an address or a name. */
export type Jobs = {
  'alarm-mail': { alarmId: string; memberId: MemberId };
  'unheeded-mail': { alarmId: string; accountId: AccountId };
  'desk-mail': { memberId: MemberId };
  notice: { channelId: string };
  'risk-sign': { questionId: QuestionId; writingId: string };
  round: { round: string };
};
export type JobName = keyof Jobs;

export const DEAD_LETTERS = 'dead-letters';

export const SCHEMA = 'pgboss';

type Queue = QueueOptions & { policy: QueuePolicy; deadLetter?: string };

const DAY_SECONDS = 24 * 60 * 60;
// A worker that died is noticed after this; a job that was done is of no use to anybody.
const USUAL = { heartbeatSeconds: 30, deleteAfterSeconds: DAY_SECONDS, deadLetter: DEAD_LETTERS };

/**
 * How each kind is tried. The key is its ids: `exclusive` is one on its way for each, `singleton` one in hand.
 * A wait is drawn between the one named and its double.
 */
export const QUEUES: Record<JobName | typeof DEAD_LETTERS, Queue> = {
  'alarm-mail': {
    ...USUAL,
    policy: 'exclusive',
    heartbeatSeconds: 10,
    expireInSeconds: 120,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 5 * 60,
    retryLimit: 300, // a day: somebody is in danger
  },
  'unheeded-mail': {
    ...USUAL,
    policy: 'exclusive',
    expireInSeconds: 120,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 5 * 60,
    retryLimit: 300, // a day, as the alarm itself
  },
  'desk-mail': {
    ...USUAL,
    policy: 'singleton',
    expireInSeconds: 120,
    retryDelay: 5 * 60,
    retryBackoff: true,
    retryLimit: 6, // five to ten hours: by then the desk itself has said it
  },
  notice: {
    ...USUAL,
    policy: 'singleton',
    expireInSeconds: 120,
    retryDelay: 5 * 60,
    retryBackoff: true,
    retryLimit: 7, // ten to twenty hours: after that the address is taken for wrong
  },
  // Its handler ends it before the limit; a dead letter would tell for weeks when somebody wrote.
  'risk-sign': {
    heartbeatSeconds: USUAL.heartbeatSeconds,
    deleteAfterSeconds: USUAL.deleteAfterSeconds,
    policy: 'singleton',
    expireInSeconds: 120,
    retryDelay: 60,
    retryBackoff: true,
    retryLimit: 8,
  },
  round: {
    ...USUAL,
    policy: 'exclusive',
    expireInSeconds: 30 * 60,
    retryDelay: 60,
    retryLimit: 2, // and the next round does what is left
  },
  [DEAD_LETTERS]: {
    policy: 'standard',
    expireInSeconds: 120,
    retryDelay: 60,
    retryBackoff: true,
    retryLimit: 20,
    deleteAfterSeconds: 30 * DAY_SECONDS, // time for somebody to look
  },
};

const sending = new AsyncLocalStorage<Tx>();

// Never started: it only sends, has no connection of its own, and works in the caller's transaction. One for
// each bundle of the framework, as `sending` is.
const queue = new PgBoss({
  schema: SCHEMA,
  db: {
    executeSql: async (text, values) => {
      const tx = sending.getStore();
      if (!tx) throw new Error('A job is left in a transaction.');
      return fromPrisma(tx).executeSql(text, values);
    },
  },
  migrate: false,
  registerInstance: false,
  openTelemetry: { enabled: false },
});

/**
 * Leaves a job in the transaction that causes it, unless its queue has one with these ids and room for no more.
 * @param at before which it is not begun; without it at once
 */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  ids: Jobs[Name],
  { at }: { at?: Date } = {},
): Promise<void> {
  const options = { singletonKey: keyOf(ids), startAfter: at };
  await sending.run(tx, () => queue.send(name, ids, options));
}

/** Leaves a job as enqueue() does, unless one with these ids waits already, for now or for later. */
export async function enqueueMissing<Name extends JobName>(
  tx: Tx,
  name: Name,
  ids: Jobs[Name],
): Promise<void> {
  const waiting = { key: keyOf(ids), queued: true, limit: 1 };
  const found = await sending.run(tx, () => queue.findJobs(name, waiting));
  if (found.length === 0) await enqueue(tx, name, ids);
}

// What tells jobs of a kind apart.
function keyOf(ids: Jobs[JobName]): string {
  return Object.values(ids).join(':');
}
