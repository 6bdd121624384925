import { PrismaPg } from '@prisma/adapter-pg';
import type { Actor } from '../actor.ts';
import { env } from '../env.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';

/** A transaction in which a piece of work runs. */
export type Tx = Prisma.TransactionClient;

// One visitor's work is a handful of short statements; beyond ten at once waiting is faster.
const CONNECTIONS = 10;

const shared = globalThis as { rinnallaDb?: PrismaClient };

function connect(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env().databaseUrl, max: CONNECTIONS });
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}

/** The only PrismaClient of the process (kept across reloads in development). */
export function client(): PrismaClient {
  shared.rinnallaDb ??= connect();
  return shared.rinnallaDb;
}

/**
 * Runs a piece of work for an actor in one transaction: all of it happens or nothing. The one door
 * to the data, where the database will be told who is acting. Upkeep may take longer than what
 * somebody waits for: `timeout` is in milliseconds.
 * @throws whatever the work throws, after rolling back
 */
export function withActor<Result>(
  _actor: Actor,
  work: (tx: Tx) => Promise<Result>,
  { timeout = 10_000 } = {},
): Promise<Result> {
  return client().$transaction(work, { maxWait: 5_000, timeout });
}
