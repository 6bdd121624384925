import type { Actor } from '../actor.ts';
import { beginningOfDay, minuteOf } from '../calendar.ts';
import { clock } from '../clock.ts';

/**
 * What is kept of the present moment. Of an asker's act only the day, and the minute where somebody `waits` to
 * read it (cut later: lib/questions/cut-moments.ts): nobody should tell from it when they were online.
 */
export function keptMoment(actor: Actor, waits = false): Date {
  const now = clock.now();
  if (actor.kind !== 'asker') return now;
  return waits ? minuteOf(now) : beginningOfDay(now);
}
