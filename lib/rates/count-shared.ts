import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { dayOfKeys } from './day-key.ts';
import { COUNTED, type Limit, sliceOf } from './limit.ts';

type Key = Uint8Array<ArrayBuffer>;

const NONE = Prisma.sql`array_fill(0, ARRAY[${COUNTED - 1}::int])`;

// The counts of a row as of a slice: those before it go back by as many slices as have passed.
const slidTo = (slice: number) => Prisma.sql`
  (array_fill(0, ARRAY[greatest(least(${slice}::int - c.slice, ${COUNTED}::int), 0)])
    || c.counts)[1:${COUNTED}::int]`;

/**
 * Counts one use under a key (dayKey), in one statement and for all processes, unless there were `times` of them.
 * Within a transaction it is given back where that fails. @returns whether there was room for it
 */
export async function countShared(tx: Tx, limit: Limit, key: Key): Promise<boolean> {
  const slice = sliceOf(limit, clock.now());
  const slid = slidTo(slice);
  const counted = await tx.$executeRaw`
    INSERT INTO rate_counts AS c (key, day, slice, counts)
    VALUES (${key}, ${dayOfKeys()}::date, ${slice}, 1 || ${NONE})
    ON CONFLICT (key) DO UPDATE
    SET slice = greatest(c.slice, excluded.slice), counts = ((${slid})[1] + 1) || (${slid})[2:]
    WHERE (SELECT sum(n) FROM unnest(${slid}) AS n) < ${limit.times}`;
  return counted === 1;
}

/** Whether there was a use under a key that still counts. */
export async function isCountedShared(tx: Tx, limit: Limit, key: Key): Promise<boolean> {
  const slid = slidTo(sliceOf(limit, clock.now()));
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM rate_counts c
    WHERE key = ${key} AND (SELECT sum(n) FROM unnest(${slid}) AS n) > 0`;
  return rows.length > 0;
}
