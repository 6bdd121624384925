import { clock } from '../clock.ts';
import { type Limit, sliceOf } from './limit.ts';

const MOST_KEYS = 20_000; // some 4 MB; whoever is forgotten costs a statement again

// Shared by the bundles of the server: of a key that has no room, the slice in which that was said.
const shared = globalThis as { rinnallaFull?: Map<string, number> };

/** Notes that a key has no room. It has none before the next slice, and a flood costs no statement until then. */
export function noteFull(limit: Limit, key: string): void {
  shared.rinnallaFull ??= new Map();
  const full = shared.rinnallaFull;
  full.delete(key); // a Map keeps its order: the last goes to the end
  full.set(key, sliceOf(limit, clock.now()));
  const [longestAgo] = full.keys();
  if (full.size > MOST_KEYS && longestAgo !== undefined) full.delete(longestAgo);
}

/** Whether a key is known to have no room now. */
export function isKnownFull(limit: Limit, key: string): boolean {
  return shared.rinnallaFull?.get(key) === sliceOf(limit, clock.now());
}
