import { minuteOf } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { MemberId } from '../id.ts';
import { enqueue } from '../jobs/queue.ts';

/** Calls members because of an alarm: each anew, and a mail to each is a job, so that one bad address holds up nobody. */
export async function callMembers(
  tx: Tx,
  alarmId: string,
  memberIds: readonly MemberId[],
): Promise<void> {
  const anew = { askedAt: minuteOf(clock.now()), toldAt: null, sendingBy: null, sendingAt: null };
  for (const memberId of memberIds) {
    const id = { alarmId, memberId };
    await tx.alarmCall.upsert({
      where: { alarmId_memberId: id },
      create: { ...id, ...anew },
      update: anew,
    });
    await enqueue(tx, 'alarm-mail', id);
  }
}
