import { clock } from '../clock.ts';
import { client, outsideOfTransactions, type Tx } from '../db/client.ts';
import { within } from '../db/within.ts';
import { DomainError } from '../errors.ts';
import { log, logFailure } from '../log.ts';
import { countHere, isCountedHere } from './count-here.ts';
import { countShared, isCountedShared } from './count-shared.ts';
import { dayKey, nameOfKey } from './day-key.ts';
import { isKnownFull, noteFull } from './full-keys.ts';
import type { Limit } from './limit.ts';

const PATIENCE_MS = 2_000; // nobody's question waits longer for a number
const AWAY_MS = 5_000; // between two tries of a database that does not answer

const shared = globalThis as { rinnallaAway?: number | null }; // until when it is not asked

/**
 * Counts one use by somebody, for all processes, and says whether there was room for it. While the database does
 * not answer, which is said once in the log, each counts for itself: no question is refused for a counter.
 * @throws DomainError unavailable (a strict limit that cannot be counted)
 */
export async function countOne(limit: Limit, who: string): Promise<boolean> {
  const key = dayKey(limit.name, who);
  const name = nameOfKey(key);
  if (limit.here) return countHere(limit, name);
  if (isKnownFull(limit, name)) return false;
  const counted = await inDatabase(limit, (tx) => countShared(tx, limit, key));
  if (counted === false) noteFull(limit, name);
  return counted ?? countHere(limit, name);
}

/** Whether somebody has a use that still counts. @throws DomainError unavailable, as countOne */
export async function isCounted(limit: Limit, who: string): Promise<boolean> {
  const key = dayKey(limit.name, who);
  const counted = limit.here
    ? null
    : await inDatabase(limit, (tx) => isCountedShared(tx, limit, key));
  return counted ?? isCountedHere(limit, nameOfKey(key));
}

async function inDatabase<Said>(
  { strict }: Limit,
  ask: (tx: Tx) => Promise<Said>,
): Promise<Said | null> {
  outsideOfTransactions();
  try {
    const away = shared.rinnallaAway ?? null;
    if (away === null || clock.now().getTime() >= away) {
      const said = await within(PATIENCE_MS, ask(client()));
      if (shared.rinnallaAway) log('info', { event: 'rates counted together again' });
      shared.rinnallaAway = null;
      return said;
    }
  } catch (error) {
    if (!shared.rinnallaAway) logFailure('rates', error);
    shared.rinnallaAway = clock.now().getTime() + AWAY_MS;
  }
  if (strict) throw new DomainError('unavailable');
  return null;
}
