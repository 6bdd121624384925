import { minuteOf } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import { type MemberId, newId, type QuestionId } from '../id.ts';
import { enqueue } from '../jobs/queue.ts';

/** Raises an alarm with its cause: a mail a member, each a job, so that one bad address holds up nobody. */
export async function raiseAlarm(
  tx: Tx,
  alarm: { questionId: QuestionId; kind: AlarmKind; memberIds: MemberId[] },
): Promise<void> {
  const id = newId();
  await tx.alarm.create({ data: { id, ...alarm, raisedAt: minuteOf(clock.now()) } });
  for (const memberId of alarm.memberIds)
    await enqueue(tx, 'alarm-mail', { alarmId: id, memberId });
}
