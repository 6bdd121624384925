import { SYSTEM } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { enqueue } from '../jobs/queue.ts';
import { roleIn } from '../questions/alert-desk.ts';
import { watchersAmong } from '../questions/watchers.ts';
import { STANDING } from './standing-alarms.ts';

const SOON = MINUTE; // by then a mail that meets no hindrance has arrived
const AT_ONCE = 50; // alarms a round

/**
 * Calls again where nobody has been told of a standing alarm: whoever has come since, or has no mail on its way.
 * @returns of how many alarms nobody has heard
 */
export async function callAgain(): Promise<number> {
  const before = new Date(clock.now().getTime() - SOON);
  const alarms = await withActor(SYSTEM, (tx) =>
    tx.alarm.findMany({
      where: { toldAt: null, raisedAt: { lt: before }, ...STANDING },
      orderBy: { raisedAt: 'asc' },
      take: AT_ONCE,
      select: { id: true, kind: true, memberIds: true, question: { select: { themeId: true } } },
    }),
  );
  return eachAlone('call-again', alarms, ({ id, kind, memberIds, question }) =>
    withActor(SYSTEM, async (tx) => {
      const now = kind === 'concern' ? [] : await watchersAmong(tx, roleIn(kind, question.themeId));
      const all = [...new Set([...memberIds, ...now])];
      if (all.length > memberIds.length) {
        await tx.alarm.updateMany({ where: { id }, data: { memberIds: all } });
      }
      for (const memberId of all) await enqueue(tx, 'alarm-mail', { alarmId: id, memberId });
      return 1;
    }),
  );
}
