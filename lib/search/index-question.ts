import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { lockIndex } from './index/lock.ts';
import { putIntoAll } from './index/put-question.ts';
import { compareQuestion } from './ranking/similar-lists.ts';

/**
 * Makes a published question, as it stands now, found by search; in the transaction that publishes. It goes into
 * every edition that somebody may be reading; whoever makes another puts it there before it is read.
 */
export async function indexQuestion(tx: Tx, questionId: QuestionId): Promise<void> {
  await lockIndex(tx);
  await compareQuestion(tx, await putIntoAll(tx, questionId));
}
