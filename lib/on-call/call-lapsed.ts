import { SYSTEM } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { recordEvent } from '../events/record-event.ts';
import { callAnew } from '../questions/call-anew.ts';
import { ON_CALL_EVENTS } from './event-kinds.ts';

/** Calls anew what somebody said to see to and does not any more, and the record says so. @returns how many alarms call */
export async function callLapsed(tx: Tx, where: Prisma.AlarmWhereInput): Promise<number> {
  const questionIds = await callAnew(tx, where);
  for (const questionId of questionIds) {
    await recordEvent(tx, SYSTEM, ON_CALL_EVENTS.alarm_lapsed, { questionId });
  }
  return questionIds.length;
}
