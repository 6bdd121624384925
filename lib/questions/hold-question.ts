import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';

/** Holds a question until the transaction ends: what is read of it from here on stays so till then. */
export async function holdQuestion(tx: Tx, questionId: QuestionId): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM questions WHERE id = ${questionId} FOR NO KEY UPDATE`;
}
