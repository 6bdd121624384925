import { headers } from 'next/headers';
import { HOUR, MINUTE } from '../clock.ts';
import { DomainError } from '../errors.ts';
import { placeOf } from '../place-of.ts';
import { countOne } from '../rates/count.ts';
import { dayKey } from '../rates/day-key.ts';
import type { Limit } from '../rates/limit.ts';

export const RATE_LIMITS = {
  ask: { name: 'ask', times: 5, within: HOUR }, // more than a household asks
  askProven: { name: 'askProven', times: 100, within: HOUR }, // a school shares one address
  askUnproven: { name: 'askUnproven', times: 95, within: HOUR }, // the same, with those above
  askSent: { name: 'askSent', times: 1200, within: HOUR }, // each pupil of a school day, ten times over
  askSentProven: { name: 'askSentProven', times: 30, within: HOUR }, // one form, beyond those above
  sameForm: { name: 'sameForm', times: 10, within: HOUR }, // one form, however often its connection breaks
  code: { name: 'code', times: 20, within: HOUR / 6, strict: true }, // guessing: no mistyped one counts
  codeSent: { name: 'codeSent', times: 200, within: HOUR / 6 }, // whatever is typed; mistyping is human
  signIn: { name: 'signIn', times: 20, within: HOUR, strict: true },
  search: { name: 'search', times: 120, within: MINUTE, here: true }, // a class that searches together
  searchWhileTyping: { name: 'searchWhileTyping', times: 900, within: MINUTE, here: true }, // a class of 30 that types
  similar: { name: 'similar', times: 600, within: MINUTE * 10, here: true }, // a class that writes at once
  write: { name: 'write', times: 300, within: HOUR },
  autosave: { name: 'autosave', times: 7200, within: HOUR, here: true }, // an office of answerers who write at once
  react: { name: 'react', times: 300, within: HOUR }, // a class may press together
} as const satisfies Record<string, Limit>;

/** The place a request comes from, under a name that is another for every purpose and every day. */
export async function placeKey(purpose: string): Promise<Uint8Array<ArrayBuffer>> {
  return dayKey(purpose, placeOf(await forwardedFor()));
}

/**
 * Counts one use by the place a request comes from, and refuses beyond the limit.
 * @throws DomainError too_many, unavailable (a strict limit that cannot be counted)
 */
export async function countUse(limit: Limit): Promise<void> {
  if (!(await mayUse(limit, await forwardedFor()))) throw new DomainError('too_many');
}

/** The same where the request is at hand: counts one use, and says no beyond the limit. */
export function mayUse(limit: Limit, forwardedFor: string | null): Promise<boolean> {
  return countOne(limit, placeOf(forwardedFor));
}

async function forwardedFor(): Promise<string | null> {
  return (await headers()).get('x-forwarded-for');
}
