import type { Tx } from '../db/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import type { MemberId, QuestionId, ThemeId } from '../id.ts';
import { roleIn } from '../questions/alert-desk.ts';
import { watchersInTurn } from '../questions/watchers.ts';

type Alarm = {
  kind: AlarmKind;
  memberIds: MemberId[];
  questionId: QuestionId;
  question: { themeId: ThemeId };
};

/** Whom an alarm calls at its so manieth call: whom it called before, and whose turn it is among those on watch. */
export async function dueNow(
  tx: Tx,
  { kind, memberIds, question, questionId }: Alarm,
  calls: number,
): Promise<MemberId[]> {
  if (kind === 'concern') return memberIds;
  const now = await watchersInTurn(tx, roleIn(kind, question.themeId), { questionId, calls });
  return [...new Set([...memberIds, ...now])];
}
