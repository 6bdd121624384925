import { minuteOf } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import { type MemberId, newId, type QuestionId } from '../id.ts';
import { callMembers } from './call-members.ts';

/** Raises an alarm with its cause, and calls its first members. */
export async function raiseAlarm(
  tx: Tx,
  alarm: { questionId: QuestionId; kind: AlarmKind; memberIds: MemberId[] },
): Promise<void> {
  const id = newId();
  const now = minuteOf(clock.now());
  await tx.alarm.create({ data: { id, ...alarm, raisedAt: now, calledAt: now } });
  await callMembers(tx, id, alarm.memberIds);
}
