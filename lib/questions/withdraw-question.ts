import { type Asker, SYSTEM } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import { factsOf, factsSelect, findQuestion } from './facts.ts';
import { move } from './transitions.ts';
import { unpublish } from './withdraw-publication.ts';

/**
 * The asker takes the whole question back: nobody at a desk sees it any more, nothing stays public.
 * @throws DomainError not_found, conflict
 */
export function withdrawQuestion(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, actor.questionId);
    await unpublish(tx, actor, facts);
    await move(tx, actor, facts, 'withdraw', {
      data: { closedReason: 'withdrawn', sealedPublicDraft: null, proposedAt: null },
    });
    await tx.claim.deleteMany({ where: { questionId: facts.id } });
  });
}

/**
 * Closes a question that could not be answered in its time.
 * @throws DomainError conflict
 */
export function expireQuestion(questionId: string): Promise<void> {
  return withActor(SYSTEM, async (tx) => {
    const row = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: factsSelect,
    });
    await move(tx, SYSTEM, factsOf(row), 'expire', { data: { closedReason: 'expired' } });
  });
}
