import { createHmac, randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { clock, DAY, HOUR, MINUTE } from '../clock.ts';
import { DomainError } from '../errors.ts';
import { placeOf } from '../place-of.ts';

/** How often one place may do something: `times` within `within` milliseconds. */
export type RateLimit = { name: string; times: number; within: number };

export const RATE_LIMITS = {
  ask: { name: 'ask', times: 5, within: HOUR }, // more than a household asks
  askProven: { name: 'askProven', times: 100, within: HOUR }, // a school shares one address
  askUnproven: { name: 'askUnproven', times: 95, within: HOUR }, // the same, with those above
  askSent: { name: 'askSent', times: 1200, within: HOUR }, // each pupil of a school day, ten times over
  askSentProven: { name: 'askSentProven', times: 30, within: HOUR }, // one form, beyond those above
  sameForm: { name: 'sameForm', times: 10, within: HOUR }, // one form, however often its connection breaks
  code: { name: 'code', times: 20, within: HOUR / 6 }, // mistyping is human, guessing is not
  signIn: { name: 'signIn', times: 20, within: HOUR },
  search: { name: 'search', times: 120, within: MINUTE }, // a class that searches together
  searchWhileTyping: { name: 'searchWhileTyping', times: 900, within: MINUTE }, // a class of 30 that types
  similar: { name: 'similar', times: 600, within: MINUTE * 10 }, // a class that writes at once
  write: { name: 'write', times: 300, within: HOUR },
  autosave: { name: 'autosave', times: 7200, within: HOUR }, // an office of answerers who write at once
  react: { name: 'react', times: 300, within: HOUR }, // a class may press together
} as const satisfies Record<string, RateLimit>;

const MOST_PLACES = 20_000; // of each limit, a few MB; a flood of addresses forgets the quiet ones first

type Memory = { salt: Buffer; saltedAt: number; seen: Record<string, Map<string, number[]>> };
const shared = globalThis as { rinnallaRates?: Memory };

function memory(now: number): Memory {
  const kept = shared.rinnallaRates;
  if (kept && now - kept.saltedAt < DAY) return kept;
  const fresh = { salt: randomBytes(32), saltedAt: now, seen: {} };
  shared.rinnallaRates = fresh;
  return fresh;
}

/** The place a request comes from, under a name that is another for every purpose and every day. */
export async function placeKey(purpose: string): Promise<string> {
  return keyOf(purpose, placeOf((await headers()).get('x-forwarded-for')));
}

function keyOf(purpose: string, who: string): string {
  const { salt } = memory(clock.now().getTime());
  return createHmac('sha256', salt).update(`${purpose}|${who}`).digest('base64');
}

/**
 * Counts one use and refuses beyond the limit. Only an HMAC of the address is kept, in memory, for a day.
 * @throws DomainError too_many
 */
export async function countUse(limit: RateLimit): Promise<void> {
  const forwardedFor = (await headers()).get('x-forwarded-for');
  if (!mayUse(limit, forwardedFor)) throw new DomainError('too_many');
}

/** The same where the request is at hand: counts one use, and says no beyond the limit. */
export function mayUse(limit: RateLimit, forwardedFor: string | null): boolean {
  return mayRepeat(limit, placeOf(forwardedFor));
}

/** Whether something was counted within its time. */
export function isUsed(limit: RateLimit, who: string): boolean {
  const now = clock.now().getTime();
  const uses = memory(now).seen[limit.name]?.get(keyOf(limit.name, who)) ?? [];
  return uses.some((at) => now - at < limit.within);
}

/** The same for something that is not a place, as one open form. */
export function mayRepeat(limit: RateLimit, who: string): boolean {
  const now = clock.now().getTime();
  const key = keyOf(limit.name, who);
  const { seen } = memory(now);
  seen[limit.name] ??= new Map();
  const uses = seen[limit.name] as Map<string, number[]>;
  const recent = (uses.get(key) ?? []).filter((at) => now - at < limit.within);
  const allowed = recent.length < limit.times;
  uses.delete(key); // a Map keeps its order: whoever came last goes to the end
  uses.set(key, allowed ? [...recent, now] : recent);
  const [longestAgo] = uses.keys();
  if (uses.size > MOST_PLACES && longestAgo) uses.delete(longestAgo);
  return allowed;
}
