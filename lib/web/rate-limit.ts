import { createHmac, randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { clock, DAY, HOUR, MINUTE } from '../clock.ts';
import { DomainError } from '../errors.ts';
import { placeOf } from './place-of.ts';

/** How often one place may do something: `times` within `within` milliseconds. */
export type RateLimit = { name: string; times: number; within: number };

export const RATE_LIMITS = {
  ask: { name: 'ask', times: 100, within: HOUR }, // a school shares one address
  code: { name: 'code', times: 20, within: HOUR / 6 }, // mistyping is human, guessing is not
  signIn: { name: 'signIn', times: 20, within: HOUR },
  search: { name: 'search', times: 120, within: MINUTE }, // a class that searches together
  searchWhileTyping: { name: 'searchWhileTyping', times: 900, within: MINUTE }, // a class of 30 that types
  similar: { name: 'similar', times: 600, within: MINUTE * 10 }, // a class that writes at once
  write: { name: 'write', times: 300, within: HOUR },
  react: { name: 'react', times: 300, within: HOUR }, // a class may press together
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

/** The place a request comes from, under a name that is another for every purpose and every day. */
export async function placeKey(purpose: string): Promise<string> {
  return keyOf(purpose, (await headers()).get('x-forwarded-for'));
}

function keyOf(purpose: string, forwardedFor: string | null): string {
  const { salt } = memory(clock.now().getTime());
  return createHmac('sha256', salt)
    .update(`${purpose}|${placeOf(forwardedFor)}`)
    .digest('base64');
}

/**
 * Counts one use and refuses beyond the limit. The address is never stored: only an HMAC of it
 * under a salt that lives in memory for a day, apart from any content.
 * @throws DomainError too_many
 */
export async function countUse(limit: RateLimit): Promise<void> {
  const forwardedFor = (await headers()).get('x-forwarded-for');
  if (!mayUse(limit, forwardedFor)) throw new DomainError('too_many');
}

/** The same where the request is at hand: counts one use, and says no beyond the limit. */
export function mayUse(limit: RateLimit, forwardedFor: string | null): boolean {
  const now = clock.now().getTime();
  const key = keyOf(limit.name, forwardedFor);
  const { seen } = memory(now);
  const recent = (seen.get(key) ?? []).filter((at) => now - at < limit.within);
  if (recent.length >= limit.times) return false;
  seen.delete(key); // a Map keeps its order: whoever came last goes to the end
  seen.set(key, [...recent, now]);
  const [longestAgo] = seen.keys();
  if (seen.size > MOST_PLACES && longestAgo) seen.delete(longestAgo);
  return true;
}
