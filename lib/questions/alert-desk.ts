import type { Tx } from '../db/client.ts';
import type { AlarmKind, QuestionStatus } from '../db/generated/enums.ts';
import type { QuestionId, ThemeId } from '../id.ts';
import { cannotWait } from './cannot-wait.ts';
import { holdQuestion } from './hold-question.ts';
import { calledAs } from './policy.ts';
import { raiseAlarm } from './raise-alarm.ts';
import { watchersInTurn } from './watchers.ts';

/**
 * Brings the alarms of a question into step, in the transaction that changed it: while it cannot wait and
 * nobody has answered, moderators are called until it is accepted, then professionals of its theme, each role
 * once. When it can wait again all is over, and the next time they are called anew.
 */
export async function alertDesk(tx: Tx, questionId: QuestionId): Promise<void> {
  await holdQuestion(tx, questionId);
  const question = await tx.question.findUnique({
    where: { id: questionId },
    select: {
      risk: true,
      urgent: true,
      status: true,
      themeId: true,
      alarms: { where: { kind: { not: 'concern' } }, select: { kind: true } },
    },
  });
  if (!question) return;
  const { status, themeId, alarms } = question;
  if (!cannotWait(question)) {
    await tx.alarm.deleteMany({ where: { questionId, kind: { not: 'concern' } } });
    return;
  }
  const kind = CALLED[status];
  if (!kind || alarms.some((alarm) => alarm.kind === kind)) return;
  await raiseAlarm(tx, {
    questionId,
    kind,
    memberIds: await watchersInTurn(tx, roleIn(kind, themeId), { questionId, calls: 1 }),
  });
}

// Whom a question that cannot wait calls where it stands.
const CALLED: Record<QuestionStatus, Exclude<AlarmKind, 'concern'> | null> = {
  received: 'moderator',
  open: 'professional',
  claimed: 'professional',
  in_review: 'professional',
  answered: null,
  closed: null,
};

/** The members of a role whose organisations cover a theme; of professionals those who may take it. */
export function roleIn(role: Exclude<AlarmKind, 'concern'>, themeId: ThemeId) {
  return { ...calledAs(role), leftAt: null, organisation: { themes: { some: { themeId } } } };
}
