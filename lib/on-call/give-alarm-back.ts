import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { callAnew } from '../questions/call-anew.ts';
import { findQuestion } from '../questions/facts.ts';
import { ON_CALL_EVENTS } from './event-kinds.ts';
import { STANDING } from './standing-alarms.ts';

/** Gives alarms back: they call anew at once. @throws DomainError not_found, conflict (none is theirs any more) */
export function giveAlarmBack(actor: Member, input: { questionId: QuestionId }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    const called = await callAnew(tx, { questionId: facts.id, takenById: actor.id, ...STANDING });
    if (called.length === 0) throw new DomainError('conflict');
    await recordEvent(tx, actor, ON_CALL_EVENTS.alarm_returned, { questionId: facts.id });
  });
}
