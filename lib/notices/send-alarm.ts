import { SYSTEM } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { recordEvent } from '../events/record-event.ts';
import type { MemberId } from '../id.ts';
import type { Jobs } from '../jobs/queue.ts';
import { localeOf } from '../members/locale-of.ts';
import { CALLING } from '../on-call/standing-alarms.ts';
import { TRIAGE_EVENTS } from '../triage/event-kinds.ts';
import { sendAcuteMail } from './acute-mail.ts';

// Longer than a mail is tried: what a job has had in hand since then was left by one that died.
const LEFT = 3 * MINUTE;

/**
 * Sends one member one mail for every alarm that calls them, and only then notes them as told: after a crash
 * twice under one Message-ID, rather than never. @throws what the mail server says, for another try
 */
export async function sendAlarm({ memberId }: Jobs['alarm-mail'], jobId: string): Promise<void> {
  const found = await withActor(SYSTEM, async (tx) => ({
    alarmIds: await takeCalls(tx, memberId, jobId),
    member: await tx.member.findUnique({
      where: { id: memberId, leftAt: null },
      select: { languages: true, account: { select: { email: true } } },
    }),
  }));
  const { alarmIds, member } = found;
  if (alarmIds.length === 0 || !member) return;
  try {
    const locale = localeOf(member.languages);
    await sendAcuteMail(member.account.email, locale, { id: jobId, count: alarmIds.length });
  } catch (error) {
    await withActor(SYSTEM, (tx) => letGo(tx, memberId, jobId));
    throw error;
  }
  await withActor(SYSTEM, (tx) => noteTold(tx, memberId, alarmIds));
}

/** What calls a member and no other job has in hand: from now on this one has. */
async function takeCalls(tx: Tx, memberId: MemberId, jobId: string): Promise<string[]> {
  const now = clock.now();
  const calls = await tx.alarmCall.updateManyAndReturn({
    where: {
      memberId,
      toldAt: null,
      alarm: CALLING,
      OR: [
        { sendingBy: null },
        { sendingBy: jobId },
        { sendingAt: { lt: new Date(now.getTime() - LEFT) } },
      ],
    },
    data: { sendingBy: jobId, sendingAt: now },
    select: { alarmId: true },
  });
  return calls.map(({ alarmId }) => alarmId);
}

async function letGo(tx: Tx, memberId: MemberId, jobId: string): Promise<void> {
  await tx.alarmCall.updateMany({
    where: { memberId, sendingBy: jobId },
    data: { sendingBy: null, sendingAt: null },
  });
}

/** The first mail that has arrived makes the alarm one that was told, and the record says so. */
async function noteTold(tx: Tx, memberId: MemberId, alarmIds: string[]): Promise<void> {
  const toldAt = clock.now();
  await tx.alarmCall.updateMany({
    where: { memberId, alarmId: { in: alarmIds } },
    data: { toldAt, sendingBy: null, sendingAt: null },
  });
  const told = await tx.alarm.updateManyAndReturn({
    where: { id: { in: alarmIds }, toldAt: null },
    data: { toldAt },
    select: { questionId: true, kind: true },
  });
  for (const { questionId, kind } of told) {
    if (kind === 'concern') continue; // a concern stands in the notes, whoever has heard of it
    await recordEvent(tx, SYSTEM, TRIAGE_EVENTS.desk_alerted, { questionId, reason: kind });
  }
}
