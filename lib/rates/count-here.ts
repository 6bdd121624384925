import { clock } from '../clock.ts';
import { COUNTED, type Limit, sliceOf } from './limit.ts';

type Uses = { slice: number; counts: number[] }; // the newest slice first, never more than are counted

// A flood of addresses takes no more memory than this, and forgets the quiet ones first.
const MOST_BYTES = 6 * 1024 * 1024; // of each limit
const BYTES_A_KEY = 300; // its name, its numbers and its place in a Map
const MOST_KEYS = Math.floor(MOST_BYTES / BYTES_A_KEY);

// Shared by the bundles of the server.
const shared = globalThis as { rinnallaRates?: Map<string, Map<string, Uses>> };

function usesOf({ name }: Limit): Map<string, Uses> {
  shared.rinnallaRates ??= new Map();
  const known = shared.rinnallaRates.get(name) ?? new Map<string, Uses>();
  shared.rinnallaRates.set(name, known);
  return known;
}

/** The counts of a key as of now. */
function slid(limit: Limit, uses: Uses | undefined): Uses {
  const slice = sliceOf(limit, clock.now());
  if (!uses) return { slice, counts: [] };
  const gone = Math.min(Math.max(slice - uses.slice, 0), COUNTED);
  const counts = [...Array<number>(gone).fill(0), ...uses.counts].slice(0, COUNTED);
  return { slice: Math.max(slice, uses.slice), counts };
}

const sumOf = ({ counts }: Uses) => counts.reduce((sum, count) => sum + count, 0);

/** Counts one use in this process alone, as countShared does for all. @returns whether there was room for it */
export function countHere(limit: Limit, key: string): boolean {
  const all = usesOf(limit);
  const uses = slid(limit, all.get(key));
  const allowed = sumOf(uses) < limit.times;
  if (allowed) uses.counts[0] = (uses.counts[0] ?? 0) + 1;
  all.delete(key); // a Map keeps its order: whoever came last goes to the end
  all.set(key, uses);
  const [longestAgo] = all.keys();
  if (all.size > MOST_KEYS && longestAgo !== undefined) all.delete(longestAgo);
  return allowed;
}

/** Whether there was a use in this process that still counts. */
export function isCountedHere(limit: Limit, key: string): boolean {
  return sumOf(slid(limit, usesOf(limit).get(key))) > 0;
}
