import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';

/**
 * Whether its asker says yes before anything goes out: they wished to see it first, or were told that it is not
 * published, and nobody takes that back without them.
 */
export async function asksFirst(tx: Tx, questionId: QuestionId): Promise<boolean> {
  const { previewFirst, publicVersion } = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { previewFirst: true, publicVersion: { select: { notPublishedReason: true } } },
  });
  return previewFirst || publicVersion?.notPublishedReason != null;
}
