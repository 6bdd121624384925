import type { Asker } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { findQuestion } from '../questions/facts.ts';
import { forgetQuestion } from '../search/index/forget-question.ts';

/**
 * The asker deletes everything at once: the question with its key, receipt, answers, drafts,
 * reviews, messages, addresses, events and public version.
 * @throws DomainError not_found
 */
export function deleteQuestion(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, actor.questionId);
    await eraseQuestions(tx, [facts]);
  });
}

/**
 * Deletes questions with all that belongs to them. Of one that was public one thing stays, that its
 * address was taken, so that a search engine hears that it is gone.
 */
export async function eraseQuestions(
  tx: Tx,
  questions: { id: string; visibility: string }[],
): Promise<void> {
  const wasPublic = questions.filter(({ visibility }) => visibility !== 'private');
  await tx.goneAddress.createMany({ data: wasPublic.map(({ id }) => ({ questionId: id })) });
  for (const { id, visibility } of questions) {
    if (visibility === 'public') await forgetQuestion(tx, id);
  }
  // All else goes with it (onDelete: Cascade).
  await tx.question.deleteMany({ where: { id: { in: questions.map(({ id }) => id) } } });
}
