import type { Asker } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import { findQuestion } from './facts.ts';

/**
 * The asker deletes everything at once: the question with its key, receipt, answers, drafts,
 * reviews, messages, events and public version. Of a question that was public one thing stays, that
 * its address was taken, so that a search engine hears that it is gone.
 * @throws DomainError not_found
 */
export function deleteQuestion(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, actor.questionId);
    if (facts.visibility !== 'private') {
      await tx.goneAddress.create({ data: { questionId: facts.id } });
    }
    await tx.question.delete({ where: { id: facts.id } }); // all else goes with it (onDelete: Cascade)
  });
}
