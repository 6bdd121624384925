import type { Tx } from '../db/client.ts';
import type { MemberId, QuestionId } from '../id.ts';
import { raiseAlarm } from './raise-alarm.ts';
import { watchersAmong } from './watchers.ts';

/** Calls members at once because a colleague fears for the asker's safety; nothing of the question. */
export async function alertColleagues(
  tx: Tx,
  questionId: QuestionId,
  memberIds: readonly MemberId[],
): Promise<void> {
  const watchers = await watchersAmong(tx, { id: { in: [...memberIds] }, leftAt: null });
  await raiseAlarm(tx, { questionId, kind: 'concern', memberIds: watchers });
}
