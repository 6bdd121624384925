import { createHmac, randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { clock, DAY, HOUR } from '../clock.ts';
import { DomainError } from '../errors.ts';
import { placeOf } from './place-of.ts';

/** How often one place may do something: `times` within `within` milliseconds. */
export type RateLimit = { name: string; times: number; within: number };

export const RATE_LIMITS = {
  ask: { name: 'ask', times: 100, within: HOUR }, // a school shares one address
  code: { name: 'code', times: 20, within: HOUR / 6 }, // mistyping is human, guessing is not
  signIn: { name: 'signIn', times: 20, within: HOUR },
  write: { name: 'write', times: 300, within: HOUR },
} as const satisfies Record<string, RateLimit>;

const MOST_PLACES = 20_000; // a few MB; a flood of addresses forgets the quiet ones first

type Memory = { salt: Buffer; saltedAt: number; seen: Map<string, number[]> };
const shared = globalThis as { rinnallaRates?: Memory };

function memory(now: number): Memory {
  const kept = shared.rinnallaRates;
  if (kept && now - kept.saltedAt < DAY) return kept;
  const fresh = { salt: randomBytes(32), saltedAt: now, seen: new Map<string, number[]>() };
  shared.rinnallaRates = fresh;
  return fresh;
}

/**
 * Counts one use and refuses beyond the limit. The address is never stored: only an HMAC of it
 * under a salt that lives in memory for a day, apart from any content.
 * @throws DomainError too_many
 */
export async function countUse(limit: RateLimit): Promise<void> {
  const now = clock.now().getTime();
  const { salt, seen } = memory(now);
  const place = placeOf((await headers()).get('x-forwarded-for'));
  const key = createHmac('sha256', salt).update(`${limit.name}|${place}`).digest('base64');
  const recent = (seen.get(key) ?? []).filter((at) => now - at < limit.within);
  if (recent.length >= limit.times) throw new DomainError('too_many');
  seen.delete(key); // a Map keeps its order: whoever came last goes to the end
  seen.set(key, [...recent, now]);
  const [longestAgo] = seen.keys();
  if (seen.size > MOST_PLACES && longestAgo) seen.delete(longestAgo);
}
