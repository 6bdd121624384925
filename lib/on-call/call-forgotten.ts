import { SYSTEM } from '../actor.ts';
import { clock, HOUR } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { callLapsed } from './call-lapsed.ts';
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
      select: { id: true },
    }),
  );
  return eachAlone('call-forgotten', alarms, ({ id }) =>
    withActor(SYSTEM, (tx) => callLapsed(tx, { id, ...forgotten })),
  );
}
