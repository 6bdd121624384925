import { clock, MINUTE } from '../clock.ts';
import type { MemberId } from '../id.ts';
import { TRIAGE_EVENTS } from './event-kinds.ts';

const SHOWN_MINUTES = 30; // then a look is a new one, and stands in the record again

/** Whether somebody has asked for what was covered so lately that it stands before them. */
export function isOriginalShown(
  events: readonly { kind: string; memberId: string | null; createdAt: Date }[],
  memberId: MemberId,
): boolean {
  const since = clock.now().getTime() - SHOWN_MINUTES * MINUTE;
  return events.some(
    (event) =>
      event.kind === TRIAGE_EVENTS.original_read.kind &&
      event.memberId === memberId &&
      event.createdAt.getTime() >= since,
  );
}
