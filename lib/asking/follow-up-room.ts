import { FOLLOW_UPS } from '../questions/schema.ts';

/** How many messages an asker may still write, and why not more. */
export type FollowUpRoom = { left: number; full: 'unanswered' | 'long' | null };

/** Counts from when messages were written and answers could be read. */
export function followUpRoom(messages: Date[], answers: Date[]): FollowUpRoom {
  const lastAnswer = Math.max(0, ...answers.map((at) => at.getTime()));
  const unanswered = messages.filter((at) => at.getTime() > lastAnswer).length;
  const inAll = FOLLOW_UPS.inAll - messages.length;
  const now = FOLLOW_UPS.unanswered - unanswered;
  if (inAll <= 0) return { left: 0, full: 'long' };
  if (now <= 0) return { left: 0, full: 'unanswered' };
  return { left: Math.min(now, inAll), full: null };
}
