import { SYSTEM } from '../actor.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { recordEvent } from '../events/record-event.ts';
import type { Jobs } from '../jobs/queue.ts';
import { localeOf } from '../members/locale-of.ts';
import { STANDING } from '../on-call/standing-alarms.ts';
import { TRIAGE_EVENTS } from '../triage/event-kinds.ts';
import { sendAcuteMail } from './acute-mail.ts';

/**
 * Sends one member the mail of an alarm while it stands, and only then notes it as told: after a crash twice
 * under one Message-ID, rather than never. @throws what the mail server says, for another try
 */
export async function sendAlarm(call: Jobs['alarm-mail'], jobId: string): Promise<void> {
  const watcher = await withActor(SYSTEM, (tx) => watcherOf(tx, call));
  if (!watcher) return;
  const { languages, account } = watcher;
  await sendAcuteMail(account.email, localeOf(languages), jobId);
  await withActor(SYSTEM, (tx) => noteTold(tx, call.alarmId));
}

async function watcherOf(tx: Tx, { alarmId, memberId }: Jobs['alarm-mail']) {
  const stands = await tx.alarm.count({ where: { id: alarmId, ...STANDING } });
  if (stands === 0) return null;
  return tx.member.findUnique({
    where: { id: memberId, leftAt: null },
    select: { languages: true, account: { select: { email: true } } },
  });
}

/** The first mail that has arrived makes the alarm one that was told, and the record says so. */
async function noteTold(tx: Tx, alarmId: string): Promise<void> {
  const [told] = await tx.alarm.updateManyAndReturn({
    where: { id: alarmId, toldAt: null },
    data: { toldAt: clock.now() },
    select: { questionId: true, kind: true },
  });
  if (!told || told.kind === 'concern') return; // a concern stands in the notes, whoever has heard of it
  const { questionId, kind } = told;
  await recordEvent(tx, SYSTEM, TRIAGE_EVENTS.desk_alerted, { questionId, reason: kind });
}
