import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { enqueue } from '../jobs/queue.ts';

/** Leaves a job for each way in which an asker wanted to hear of news, in the transaction that makes it. */
export async function tellAsker(tx: Tx, questionId: QuestionId): Promise<void> {
  const channels = await tx.noticeChannel.findMany({
    where: { questionId },
    select: { id: true },
  });
  for (const { id } of channels) await enqueue(tx, 'notice', { channelId: id });
}
