import { FOLLOW_UPS } from '../questions/schema.ts';

/** How many messages an asker may still write, and why not more. */
export type FollowUpRoom = { left: number; full: 'unanswered' | 'long' | null };

/** Counts from after how many answers each message was written, and how many there are by now. */
export function followUpRoom(
  messages: readonly { afterAnswers: number }[],
  answers: number,
): FollowUpRoom {
  const unanswered = messages.filter(({ afterAnswers }) => afterAnswers >= answers).length;
  const inAll = FOLLOW_UPS.inAll - messages.length;
  const now = FOLLOW_UPS.unanswered - unanswered;
  if (inAll <= 0) return { left: 0, full: 'long' };
  if (now <= 0) return { left: 0, full: 'unanswered' };
  return { left: Math.min(now, inAll), full: null };
}
