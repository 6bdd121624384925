import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { tagsOfQuestion } from '../kept/tags-of-question.ts';
import { uncountListed } from '../listed/count-listed.ts';
import { forgetQuestion } from '../search/forget-question.ts';

/** Takes a public question off every page, list, feed and search; its address stays taken and says so. */
export async function takeOffPages(tx: Tx, questionId: QuestionId): Promise<void> {
  const shown = await tagsOfQuestion(tx, questionId);
  await forgetQuestion(tx, questionId);
  await uncountListed(tx, questionId);
  await tx.publication.deleteMany({ where: { questionId } });
  await tx.question.update({ where: { id: questionId }, data: { visibility: 'hidden' } });
  await purge(tx, shown);
}
