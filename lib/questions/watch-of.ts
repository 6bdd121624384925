import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import type { ThemeId } from '../id.ts';
import { isAway, presenceSelect } from '../members/absence.ts';
import { isWatchTime, nextWatch, watchHoursOf } from '../organisations/watch-hours.ts';
import { roleIn } from './watchers.ts';

// An alarm is repeated for half an hour and then telephoned: this leaves time for that, and to read.
const PROMISE_HOURS = 2;

/**
 * Whether somebody reads what cannot wait: within how many hours, or when next. Null where the organisations
 * have not said: then nothing is promised, and nobody is said to be away.
 */
export type Watch = { withinHours: number } | { withinHours: null; next: Date | null } | null;

/** What can truly be said to an asker in danger of those who would be called now. */
export async function watchOf(
  tx: Tx,
  kind: Exclude<AlarmKind, 'concern'>,
  themeId: ThemeId,
): Promise<Watch> {
  const now = clock.now();
  const members = await tx.member.findMany({
    where: roleIn(kind, themeId),
    select: {
      ...presenceSelect,
      onCallUntil: true,
      organisation: { select: { watchHours: true } },
    },
  });
  const there = members
    .filter((one) => !isAway(one))
    .map(({ onCallUntil, organisation }) => ({
      onCall: onCallUntil !== null && onCallUntil > now,
      hours: watchHoursOf(organisation.watchHours),
    }));
  if (there.some(({ onCall, hours }) => onCall || (hours && isWatchTime(hours, now)))) {
    return { withinHours: PROMISE_HOURS };
  }
  if (there.length === 0 || there.some(({ hours }) => !hours)) return null;
  const starts = there.flatMap(({ hours }) => nextWatch(hours ?? [], now)?.from ?? []);
  const [next = null] = starts.sort((one, other) => one.getTime() - other.getTime());
  return { withinHours: null, next };
}
