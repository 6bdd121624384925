import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import type { NotPublishedReason } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import { mayKeepUnpublished } from './policy.ts';
import { moveVersion } from './version-moves.ts';

/**
 * A question stays unpublished, for a reason that its asker reads; its answers stay theirs. Its public version
 * may be written again, and then goes out with its asker's yes alone. @throws DomainError not_found, not_allowed
 */
export function keepUnpublished(
  actor: Member,
  {
    questionId,
    reason,
    text,
  }: { questionId: QuestionId; reason: NotPublishedReason; text: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, questionId);
    if (!mayKeepUnpublished(actor, facts)) throw new DomainError('not_allowed');
    const sealedWords = vaultOf(row).seal(text, 'publicWords', questionId);
    await moveVersion(tx, questionId, 'decline', { notPublishedReason: reason, sealedWords });
    await tx.question.update({
      where: { id: questionId },
      data: { proposedAt: null, sealedChangeWish: null },
    });
    await recordEvent(tx, actor, PUBLISHING_EVENTS.publishing_declined, { questionId, reason });
  });
}
