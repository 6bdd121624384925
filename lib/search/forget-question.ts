import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { forgetDocuments } from './index/forget-documents.ts';
import { lockIndex } from './index/lock.ts';

/**
 * Takes a question out of every edition, in the transaction that hides it: terms, and words only it had. One that
 * is being made, which nobody reads, loses them before it is read.
 */
export async function forgetQuestion(tx: Tx, questionId: QuestionId): Promise<void> {
  await lockIndex(tx);
  await forgetDocuments(tx, { questionId: { in: [questionId] } });
}
