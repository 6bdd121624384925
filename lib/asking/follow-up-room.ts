import { FOLLOW_UPS } from '../questions/schema.ts';
import { URGENT_RISK } from '../risk-levels.ts';

/** How many messages an asker may still write, and why not more; `danger`: as many as they need, and help beside. */
export type FollowUpRoom = { left: number; full: 'unanswered' | 'long' | null; danger: boolean };

/** Whether an asker may be in danger: they say so, or what they wrote is serious. */
export function inDanger({ risk, urgent }: { risk: number; urgent: boolean }): boolean {
  return urgent || risk >= URGENT_RISK;
}

/** Counts from after how many answers each message was written, and how many there are by now. */
export function followUpRoom(
  messages: readonly { afterAnswers: number }[],
  answers: number,
  danger: boolean,
): FollowUpRoom {
  const unanswered = messages.filter(({ afterAnswers }) => afterAnswers >= answers).length;
  const inAll = (danger ? FOLLOW_UPS.inDanger : FOLLOW_UPS.inAll) - messages.length;
  const now = danger ? inAll : FOLLOW_UPS.unanswered - unanswered;
  if (inAll <= 0) return { left: 0, full: 'long', danger };
  if (now <= 0) return { left: 0, full: 'unanswered', danger };
  return { left: Math.min(now, inAll), full: null, danger };
}
