import type { Asker } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { tagsOfQuestion } from '../kept/tags.ts';
import { findQuestion } from '../questions/facts.ts';
import { forgetQuestion } from '../search/index/forget-question.ts';

/** The asker deletes the question and everything that belongs to it. @throws DomainError not_found */
export function deleteQuestion(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, actor.questionId);
    await eraseQuestions(tx, [facts]);
  });
}

/** Deletes questions with all that is theirs. A public one's address stays taken: search engines hear 410. */
export async function eraseQuestions(
  tx: Tx,
  questions: { id: QuestionId; visibility: string }[],
): Promise<void> {
  const wasPublic = questions.filter(({ visibility }) => visibility !== 'private');
  await tx.goneAddress.createMany({ data: wasPublic.map(({ id }) => ({ questionId: id })) });
  for (const { id, visibility } of questions) {
    if (visibility !== 'public') continue;
    await forgetQuestion(tx, id);
    await purge(tx, tagsOfQuestion(id));
  }
  // All else goes with it (onDelete: Cascade).
  await tx.question.deleteMany({ where: { id: { in: questions.map(({ id }) => id) } } });
}
