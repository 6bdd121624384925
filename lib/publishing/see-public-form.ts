import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';

/**
 * The author of an answer has seen the public form of it, and says so; who publishes sees that.
 * @throws DomainError not_found, not_allowed (no answer of theirs), conflict (nothing waits)
 */
export function seePublicForm(
  actor: Member,
  { questionId }: { questionId: QuestionId },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, questionId);
    if (!facts.answererAccountIds.includes(actor.accountId)) throw new DomainError('not_allowed');
    if (facts.version?.state !== 'waiting') throw new DomainError('conflict');
    await recordEvent(tx, actor, PUBLISHING_EVENTS.public_form_seen, { questionId });
  });
}
