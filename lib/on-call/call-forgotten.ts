import { SYSTEM } from '../actor.ts';
import { clock, HOUR } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { recordEvent } from '../events/record-event.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { callMembers } from '../questions/call-members.ts';
import { dueNow } from './due-now.ts';
import { ON_CALL_EVENTS } from './event-kinds.ts';
import { FORGOTTEN } from './standing-alarms.ts';

const HELD = HOUR; // enough to read, to ask a colleague and to act; then somebody else has to know
const AT_ONCE = 50; // alarms a round

/**
 * Calls anew where somebody said to see to an alarm an hour ago and the question still lies where it lay: nobody
 * answers it, and no concern is settled. Whoever took it is called with the others. @returns how many alarms call
 */
export async function callForgotten(): Promise<number> {
  const before = new Date(clock.now().getTime() - HELD);
  const forgotten = { takenAt: { lte: before }, ...FORGOTTEN };
  const alarms = await withActor(SYSTEM, (tx) =>
    tx.alarm.findMany({
      where: forgotten,
      orderBy: { takenAt: 'asc' },
      take: AT_ONCE,
      select: {
        id: true,
        kind: true,
        memberIds: true,
        questionId: true,
        question: { select: { themeId: true } },
      },
    }),
  );
  return eachAlone('call-forgotten', alarms, (alarm) =>
    withActor(SYSTEM, async (tx) => {
      const memberIds = await dueNow(tx, alarm, 1);
      const { count } = await tx.alarm.updateMany({
        where: { id: alarm.id, ...forgotten }, // of two workers one
        data: {
          takenAt: null,
          takenById: null,
          unheededAt: null,
          memberIds,
          calls: 1,
          calledAt: clock.now(),
        },
      });
      if (count === 0) return 0;
      await recordEvent(tx, SYSTEM, ON_CALL_EVENTS.alarm_lapsed, { questionId: alarm.questionId });
      await callMembers(tx, alarm.id, memberIds);
      return 1;
    }),
  );
}
