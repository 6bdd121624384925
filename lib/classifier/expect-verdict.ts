import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { env } from '../env.ts';
import type { QuestionId } from '../id.ts';
import { enqueue } from '../jobs/queue.ts';

/**
 * Has the operator's own classifier asked about a text that was just written, where there is one: later, and by the
 * worker. `writingId` is the question's own id or that of a message; a text written anew is asked about anew.
 */
export async function expectVerdict(
  tx: Tx,
  questionId: QuestionId,
  writingId: string = questionId,
): Promise<void> {
  if (!env().classifier) return;
  const none = { tries: 0, shadow: true, level: null, risk: null, from: null, to: null };
  const expected = { ...none, questionId, askedOn: finnishDay(clock.now()) };
  await tx.classifierVerdict.upsert({
    where: { writingId },
    create: { writingId, ...expected },
    update: expected,
  });
  await enqueue(tx, 'risk-sign', { questionId, writingId });
}
