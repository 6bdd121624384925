import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import { mayTake } from '../on-call/policy.ts';
import { STANDING } from '../on-call/standing-alarms.ts';
import type { QuestionFacts } from '../questions/policy.ts';

/** The alarm that a question raises where it stands now: whom it calls, since when, and if they know of it. */
export type DeskAlarm = {
  kind: Exclude<AlarmKind, 'concern'>;
  raisedAt: Date;
  toldAt: Date | null; // when the first of them had the mail
  taken: { who: string; at: Date } | null; // who has said to see to it
  mayTake: boolean;
  mayReturn: boolean; // this member said to see to it, and is not its answerer, who returns the question
};

/** Reads it; null where nothing calls. A concern of a colleague is shown apart. */
export async function alarmOf(
  tx: Tx,
  actor: Member,
  facts: QuestionFacts,
): Promise<DeskAlarm | null> {
  const alarm = await tx.alarm.findFirst({
    where: { questionId: facts.id, ...STANDING, kind: { not: 'concern' } },
    select: {
      kind: true,
      raisedAt: true,
      toldAt: true,
      takenAt: true,
      takenBy: { select: { id: true, displayName: true } },
    },
  });
  if (!alarm || alarm.kind === 'concern') return null;
  const { kind, raisedAt, toldAt, takenAt, takenBy } = alarm;
  const taken = takenAt && takenBy ? { who: takenBy.displayName, at: takenAt } : null;
  return {
    kind,
    raisedAt,
    toldAt,
    taken,
    mayTake: !takenAt && mayTake(actor, kind, facts),
    mayReturn: taken !== null && takenBy?.id === actor.id && facts.claimedBy !== actor.id,
  };
}
