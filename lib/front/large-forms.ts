import type { IncomingMessage } from 'node:http';
import { MINUTE } from '../clock.ts';
import { placeOf } from '../place-of.ts';
import { countHere } from '../rates/count-here.ts';
import { dayKey, nameOfKey } from '../rates/day-key.ts';
import type { Limit } from '../rates/limit.ts';

/** Large forms of one place: a class may send a long letter each, without scripts, in the same minute. */
export const LARGE_FORMS = {
  name: 'largeForms',
  times: 40,
  within: MINUTE,
  here: true,
} as const satisfies Limit;

/** Counts a large form by the place it comes from, before it costs anything; no once there were too many. */
export function hasRoomForLarge({ headers, socket }: IncomingMessage): boolean {
  const forwarded = headers['x-forwarded-for'];
  const told = typeof forwarded === 'string' ? forwarded : (socket.remoteAddress ?? null);
  return countHere(LARGE_FORMS, nameOfKey(dayKey(LARGE_FORMS.name, placeOf(told))));
}
