import { SYSTEM } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { enqueue } from '../jobs/queue.ts';
import { dueNow } from '../questions/call-anew.ts';
import { callMembers } from '../questions/call-members.ts';
import { CALLING } from './standing-alarms.ts';
import { tellUnheeded } from './tell-unheeded.ts';

const SOON = MINUTE; // by then a mail that meets no hindrance has arrived
const AGAIN = 10 * MINUTE; // time to see a mail, sit down and read
const MOST_CALLS = 3; // half an hour: then somebody has to telephone
const AT_ONCE = 50; // alarms a round

const alarmSelect = {
  id: true,
  kind: true,
  memberIds: true,
  calls: true,
  calledAt: true,
  questionId: true,
  question: { select: { themeId: true } },
  callsTo: { where: { toldAt: null }, select: { memberId: true } },
} satisfies Prisma.AlarmSelect;

type Alarm = Prisma.AlarmGetPayload<{ select: typeof alarmSelect }>;

/**
 * Calls again where nobody has said to see to an alarm: after a minute whoever has come since or has no mail on
 * its way, after ten the same people and the next ones; in the end coordinators and operators hear that nobody
 * has taken it. @returns how many alarms call
 */
export async function callAgain(): Promise<number> {
  const before = (ms: number) => new Date(clock.now().getTime() - ms);
  // An alarm of which all have heard takes no place from one of which somebody has not.
  const due: Prisma.AlarmWhereInput = {
    OR: [
      { calledAt: { lte: before(AGAIN) } },
      { memberIds: { isEmpty: true } },
      { callsTo: { some: { toldAt: null } } },
    ],
  };
  const alarms = await withActor(SYSTEM, (tx) =>
    tx.alarm.findMany({
      where: { calledAt: { lt: before(SOON) }, AND: [CALLING, due] },
      orderBy: { calledAt: 'asc' },
      take: AT_ONCE,
      select: alarmSelect,
    }),
  );
  return eachAlone('call-again', alarms, (alarm) =>
    withActor(SYSTEM, async (tx) => {
      const waited = clock.now().getTime() - alarm.calledAt.getTime();
      if (waited < AGAIN || alarm.memberIds.length === 0) await remind(tx, alarm);
      else if (alarm.calls < MOST_CALLS) await callNext(tx, alarm);
      else await goOn(tx, alarm);
      return 1;
    }),
  );
}

/** Whose mail is not on its way any more has another, and whoever has come since a first one. */
async function remind(tx: Tx, alarm: Alarm): Promise<void> {
  for (const { memberId } of alarm.callsTo) {
    await enqueue(tx, 'alarm-mail', { alarmId: alarm.id, memberId });
  }
  if (alarm.callsTo.length < alarm.memberIds.length) return; // somebody has been told
  await callFresh(tx, alarm, alarm.calls);
  if (alarm.memberIds.length > 0) return;
  await tellUnheeded(tx, alarm.id); // nobody is on watch
  await toTheEnd(tx, alarm);
}

/** Told often enough: somebody must telephone, and whoever comes on watch is called all the same. */
async function goOn(tx: Tx, alarm: Alarm): Promise<void> {
  await tellUnheeded(tx, alarm.id);
  await callFresh(tx, alarm, Number.POSITIVE_INFINITY);
  await toTheEnd(tx, alarm);
}

/** What has long called in vain does not stand before newer ones in a round. */
async function toTheEnd(tx: Tx, { id }: Alarm): Promise<void> {
  await tx.alarm.updateMany({ where: { id }, data: { calledAt: clock.now() } });
}

async function callFresh(tx: Tx, alarm: Alarm, calls: number): Promise<void> {
  const all = await dueNow(tx, alarm, calls);
  const fresh = all.filter((id) => !alarm.memberIds.includes(id));
  if (fresh.length === 0) return;
  await tx.alarm.updateMany({ where: { id: alarm.id }, data: { memberIds: all } });
  await callMembers(tx, alarm.id, fresh);
}

async function callNext(tx: Tx, alarm: Alarm): Promise<void> {
  const calls = alarm.calls + 1;
  const memberIds = await dueNow(tx, alarm, calls);
  const { count } = await tx.alarm.updateMany({
    where: { id: alarm.id, calls: alarm.calls }, // of two workers one
    data: { memberIds, calls, calledAt: clock.now() },
  });
  if (count > 0) await callMembers(tx, alarm.id, memberIds);
}
