import type { Tx } from '../db/client.ts';
import type { AnswerId, QuestionId } from '../id.ts';

/** The asker can read the answer: its drafts have done their work, and nobody holds the question. */
export async function closeAnswer(
  tx: Tx,
  questionId: QuestionId,
  answerId: AnswerId,
): Promise<void> {
  await tx.answerDraft.deleteMany({ where: { answerId } });
  await tx.claim.deleteMany({ where: { questionId } });
}
