import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { ON_CALL_EVENTS } from './event-kinds.ts';
import { mayTake } from './policy.ts';
import { CALLING } from './standing-alarms.ts';

/**
 * Somebody says to see to the alarms of a question that call them: from now on nobody is called any more. To
 * have opened it silences nothing. @throws DomainError not_found, not_allowed, conflict (somebody was first)
 */
export function takeAlarm(actor: Member, input: { questionId: QuestionId }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    const alarms = await tx.alarm.findMany({
      where: { questionId: facts.id, ...CALLING },
      select: { id: true, kind: true },
    });
    if (alarms.length === 0) throw new DomainError('conflict');
    const theirs = alarms.filter(({ kind }) => mayTake(actor, kind, facts));
    if (theirs.length === 0) throw new DomainError('not_allowed');
    await tx.alarm.updateMany({
      where: { id: { in: theirs.map(({ id }) => id) } },
      data: { takenAt: clock.now(), takenById: actor.id },
    });
    await recordEvent(tx, actor, ON_CALL_EVENTS.alarm_taken, { questionId: facts.id });
  });
}
