import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import { newId } from '../id.ts';
import { enqueue } from '../jobs/queue.ts';

/**
 * Raises an alarm in the transaction that gives rise to it: a mail to each of these members is on its way
 * once that is committed, a job of its own, so that an address that takes none holds up nobody else.
 */
export async function raiseAlarm(
  tx: Tx,
  alarm: { questionId: string; kind: AlarmKind; memberIds: string[] },
): Promise<void> {
  const id = newId();
  await tx.alarm.create({ data: { id, ...alarm, raisedAt: clock.now() } });
  for (const memberId of alarm.memberIds)
    await enqueue(tx, 'alarm-mail', { alarmId: id, memberId });
}
