import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import type { MemberId, QuestionId, ThemeId } from '../id.ts';
import { callMembers } from './call-members.ts';
import { roleIn, watchersAmong, watchersInTurn } from './watchers.ts';

type Alarm = {
  kind: AlarmKind;
  memberIds: MemberId[];
  questionId: QuestionId;
  question: { themeId: ThemeId };
};

/** Whom an alarm calls now: those before, and whose turn it is on watch; who is away only when nobody else is there. */
export async function dueNow(
  tx: Tx,
  { kind, memberIds, question, questionId }: Alarm,
  calls: number,
): Promise<MemberId[]> {
  const now =
    kind === 'concern'
      ? []
      : await watchersInTurn(tx, roleIn(kind, question.themeId), { questionId, calls });
  return watchersAmong(tx, { id: { in: [...memberIds, ...now] }, leftAt: null });
}

/**
 * Alarms call anew, also whoever said to see to them: from now on nobody does. One that nobody has taken goes on
 * where it was, so that the next ones are not called later for it. @returns their questions
 */
export async function callAnew(tx: Tx, where: Prisma.AlarmWhereInput): Promise<QuestionId[]> {
  const alarms = await tx.alarm.findMany({
    where,
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      memberIds: true,
      calls: true,
      takenAt: true,
      questionId: true,
      question: { select: { themeId: true } },
    },
  });
  const called: QuestionId[] = [];
  for (const { id, takenAt, ...alarm } of alarms) {
    const memberIds = await dueNow(tx, alarm, takenAt ? 1 : alarm.calls);
    const fresh = { takenAt: null, takenById: null, unheededAt: null, calls: 1 };
    const { count } = await tx.alarm.updateMany({
      where: { AND: [where, { id, takenAt }] }, // of two at once one
      data: { memberIds, ...(takenAt && { ...fresh, calledAt: clock.now() }) },
    });
    if (count === 0) continue;
    await callMembers(tx, id, memberIds);
    called.push(alarm.questionId);
  }
  return called;
}
