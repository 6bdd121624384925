import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { mayReadOriginal } from '../questions/policy.ts';
import { TRIAGE_EVENTS } from './event-kinds.ts';

/**
 * Somebody looks at what was covered: it stands in the record, and for a while they read what the asker wrote.
 * @throws DomainError not_found, not_allowed, conflict (nothing is covered)
 */
export function readOriginal(actor: Member, input: { questionId: QuestionId }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    if (!mayReadOriginal(actor, facts)) throw new DomainError('not_allowed');
    const { questionId } = input;
    const original = await tx.original.findUnique({ where: { questionId } });
    if (!original) throw new DomainError('conflict');
    await recordEvent(tx, actor, TRIAGE_EVENTS.original_read, { questionId });
  });
}
