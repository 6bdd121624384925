import { SYSTEM } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { MemberId } from '../id.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { callLapsed } from './call-lapsed.ts';
import { STANDING } from './standing-alarms.ts';

/** Whoever said to see to alarms goes on a break: what stands still calls anew at once. @returns how many alarms call */
export function freeAlarms(tx: Tx, memberId: MemberId): Promise<number> {
  return callLapsed(tx, { takenById: memberId, ...STANDING });
}

/** The same where a break has begun by itself since, or somebody has left; what is taken during a break stays. */
export async function freeAbsentAlarms(): Promise<number> {
  const today = finnishDay(clock.now());
  const away = {
    takenBy: {
      OR: [{ leftAt: { not: null } }, { awayFrom: { lte: today }, awayUntil: { gte: today } }],
    },
  };
  const alarms = await withActor(SYSTEM, (tx) =>
    tx.alarm.findMany({
      where: { ...away, ...STANDING },
      select: {
        id: true,
        takenAt: true,
        takenBy: { select: { leftAt: true, awayFrom: true } },
      },
    }),
  );
  const left = alarms.filter(({ takenAt, takenBy }) => {
    const since = takenBy?.leftAt ?? takenBy?.awayFrom;
    return takenAt && since && takenAt < since;
  });
  return eachAlone('free-absent-alarms', left, ({ id, takenAt }) =>
    withActor(SYSTEM, (tx) => callLapsed(tx, { id, takenAt, ...STANDING })),
  );
}
