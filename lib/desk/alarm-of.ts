import type { Tx } from '../db/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import type { QuestionId } from '../id.ts';
import { STANDING } from '../on-call/standing-alarms.ts';

/** The alarm that a question raises where it stands now: whom it calls, since when, and if they know of it. */
export type DeskAlarm = {
  kind: Exclude<AlarmKind, 'concern'>;
  raisedAt: Date;
  toldAt: Date | null; // when the first of them had the mail
};

/** Reads it; null where nothing calls. A concern of a colleague is shown apart. */
export async function alarmOf(tx: Tx, questionId: QuestionId): Promise<DeskAlarm | null> {
  const alarm = await tx.alarm.findFirst({
    where: { questionId, ...STANDING, kind: { not: 'concern' } },
    select: { kind: true, raisedAt: true, toldAt: true },
  });
  if (!alarm) return null;
  const { kind, raisedAt, toldAt } = alarm;
  return kind === 'concern' ? null : { kind, raisedAt, toldAt };
}
