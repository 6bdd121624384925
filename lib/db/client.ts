import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Actor } from '../actor.ts';
import { env } from '../env.ts';
import { actsTheSame, whoActs } from './acting.ts';
import { CHANNEL } from './channel.ts';
import { Prisma, PrismaClient } from './generated/client.ts';
import { gather, tellCommitted } from './hints.ts';
import { within } from './within.ts';

export type Tx = Prisma.TransactionClient;

// One visitor's work is a handful of short statements; beyond ten at once waiting is faster.
const CONNECTIONS = 10;
const LONGEST_MS = 10_000; // for a transaction or a visitor's reads, unless nobody waits for them
const LONGEST_WAIT_MS = 5_000; // for a connection

const shared = globalThis as { rinnallaDb?: PrismaClient };

function connect(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: env().databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: LONGEST_WAIT_MS,
  });
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}

/** The only PrismaClient of the process (kept across reloads in development). */
export function client(): PrismaClient {
  shared.rinnallaDb ??= connect();
  return shared.rinnallaDb;
}

type Running = { actor: Actor; tx: Tx; over: boolean };

const running = new AsyncLocalStorage<Running>();

function runningNow(): Running | undefined {
  const now = running.getStore();
  return now?.over ? undefined : now;
}

/**
 * Says that what follows uses a connection of its own. Within a transaction, which holds one, ten such at once
 * would wait for each other. @throws Error within a running transaction
 */
export function outsideOfTransactions(): void {
  if (runningNow()) throw new Error('A transaction is running here: read or write within it.');
}

type Kind = { readOnly: boolean; timeout: number; asOfNow?: boolean; first?: Prisma.Sql };

async function transaction<Row, Result>(
  actor: Actor,
  work: (tx: Tx, row: Row | undefined) => Promise<Result>,
  { readOnly, timeout, asOfNow, first }: Kind,
): Promise<Result> {
  return client().$transaction(
    async (tx) => {
      const told = whoActs(actor, { readOnly });
      const [row] = await tx.$queryRaw<
        Row[]
      >`SELECT ${told}${first ? Prisma.sql`, ${first}` : Prisma.empty}`;
      const own: Running = { actor, tx, over: false };
      try {
        return await running.run(own, work, tx, row);
      } finally {
        own.over = true;
      }
    },
    { maxWait: LONGEST_WAIT_MS, timeout, ...(asOfNow && { isolationLevel: 'RepeatableRead' }) },
  );
}

/**
 * Runs a piece of work for an actor in one transaction: all of it or nothing. The one door for changes; the
 * database is told who acts, and hints are said after the commit (hints.ts). `timeout` is in milliseconds.
 * @throws whatever the work throws, after rolling back; Error within another transaction
 */
export async function withActor<Result>(
  actor: Actor,
  work: (tx: Tx) => Promise<Result>,
  { timeout = LONGEST_MS } = {},
): Promise<Result> {
  outsideOfTransactions();
  const { result, gathered } = await transaction(
    actor,
    async (tx) => {
      const gathered = gather(tx);
      return { result: await work(tx), gathered };
    },
    { readOnly: false, timeout },
  );
  tellCommitted(gathered, say);
  return result;
}

function say(payloads: string[]): Promise<unknown> {
  return client().$executeRaw`
    SELECT pg_notify(${CHANNEL}, payload) FROM unnest(${payloads}::text[]) AS payload`;
}

/**
 * Reads for an actor what the database held at one moment, whatever is written meanwhile: for comparing much with
 * much. `timeout` is in milliseconds. @throws whatever the work throws; Error within another transaction
 */
export async function readingAsOfNow<Result>(
  actor: Actor,
  work: (tx: Tx) => Promise<Result>,
  { timeout }: { timeout: number },
): Promise<Result> {
  outsideOfTransactions();
  return transaction(actor, work, { readOnly: true, timeout, asOfNow: true });
}

/**
 * Reads for an actor in one transaction that begins with a question of its own: `first` are columns, and what they
 * come from, of the statement that tells who acts. `work` gets their row. For what one statement less is felt in.
 * @throws whatever the work throws; Error within another transaction
 */
export async function readingFrom<Row, Result>(
  actor: Actor,
  first: Prisma.Sql,
  work: (tx: Tx, row: Row | undefined) => Promise<Result>,
): Promise<Result> {
  outsideOfTransactions();
  return transaction(actor, work, { readOnly: true, timeout: LONGEST_MS, first });
}

/**
 * Reads for an actor: for a visitor each statement alone, for others in one transaction that refuses writes. A
 * reading within one of the same actor is part of it, so a page reads over one connection; after a failure
 * everything that follows fails too.
 * @throws whatever the work throws; Error within a transaction of another actor
 */
export async function reading<Result>(
  actor: Actor,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const now = runningNow();
  if (now && actsTheSame(now.actor, actor)) return work(now.tx);
  outsideOfTransactions();
  if (actor.kind === 'visitor') return within(LONGEST_MS, work(client()));
  return transaction(actor, work, { readOnly: true, timeout: LONGEST_MS });
}
