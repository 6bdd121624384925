import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { QuestionStatus } from '../db/generated/enums.ts';
import type { QuestionId, ThemeId } from '../id.ts';
import { isAway, presenceSelect } from '../members/absence.ts';
import { isWatchTime, nextWatch, watchHoursOf } from '../organisations/watch-hours.ts';
import { CALLED } from './alert-desk.ts';
import { roleIn } from './watchers.ts';

// An alarm is repeated for half an hour and then telephoned: this leaves time for that, and to read.
const PROMISE_HOURS = 2;

/**
 * What can be said to somebody who cannot wait; `unsure` where an organisation has not said when it is on watch.
 * Null for what can wait, and once an answerer has it.
 */
export type Watch =
  | { is: 'seenTo' }
  | { is: 'now'; withinHours: number }
  | { is: 'later'; next: Date | null }
  | { is: 'unsure' }
  | null;

type Waiting = { id: QuestionId; status: QuestionStatus; themeId: ThemeId };

/** What can truly be said to an asker in danger of who sees to it, or of those who would be called now. */
export async function watchOf(
  tx: Tx,
  { id: questionId, status, themeId }: Waiting,
): Promise<Watch> {
  const kind = CALLED[status];
  if (!kind) return null;
  const taken = await tx.alarm.count({ where: { questionId, kind, takenAt: { not: null } } });
  if (taken > 0) return { is: 'seenTo' };
  if (status !== 'received' && status !== 'open') return null;
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
    return { is: 'now', withinHours: PROMISE_HOURS };
  }
  if (there.length === 0 || there.some(({ hours }) => !hours)) return { is: 'unsure' };
  const starts = there.flatMap(({ hours }) => nextWatch(hours ?? [], now)?.from ?? []);
  const [next = null] = starts.sort((one, other) => one.getTime() - other.getTime());
  return { is: 'later', next };
}
