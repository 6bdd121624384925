import type { Actor } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { AlarmKind, QuestionStatus } from '../db/generated/enums.ts';
import type { QuestionId } from '../id.ts';
import { callAnew } from './call-anew.ts';
import { cannotWait } from './cannot-wait.ts';
import { holdQuestion } from './hold-question.ts';
import { raiseAlarm } from './raise-alarm.ts';
import { roleIn, watchersInTurn } from './watchers.ts';

const BUNDLED = MINUTE; // the mail of the last call is on its way still, and leads to all that is written
const AGAIN = 10 * MINUTE; // as often as an alarm calls that nobody takes

/** Who wrote or weighed something that makes a question worse, and whether its risk has grown. */
type Worse = { by: Actor; grew: boolean };

/**
 * Brings the alarms of a question into step, in the transaction that changed it: while it cannot wait and
 * nobody has answered, moderators are called until it is accepted, then professionals of its theme, each role
 * once. When it can wait again all is over, and the next time they are called anew. `worse` is whoever made it
 * heavier or said it again: then those who have been called hear once more, and whoever sees to it.
 */
export async function alertDesk(tx: Tx, questionId: QuestionId, worse?: Worse): Promise<void> {
  await holdQuestion(tx, questionId);
  const question = await tx.question.findUnique({
    where: { id: questionId },
    select: {
      risk: true,
      urgent: true,
      status: true,
      themeId: true,
      alarms: {
        where: { kind: { not: 'concern' } },
        select: { id: true, kind: true, takenAt: true, takenById: true, calledAt: true },
      },
    },
  });
  if (!question) return;
  const { status, themeId, alarms } = question;
  if (!cannotWait(question)) {
    await tx.alarm.deleteMany({ where: { questionId, kind: { not: 'concern' } } });
    return;
  }
  const kind = CALLED[status];
  if (!kind) return;
  const standing = alarms.find((alarm) => alarm.kind === kind);
  if (standing) {
    if (worse && isNews(standing, worse)) await callAnew(tx, { id: standing.id });
    return;
  }
  await raiseAlarm(tx, {
    questionId,
    kind,
    memberIds: await watchersInTurn(tx, roleIn(kind, themeId), { questionId, calls: 1 }),
  });
}

type Standing = { takenAt: Date | null; takenById: string | null; calledAt: Date };

/** What the last call did not tell: it has grown, or it was said again long after somebody said to see to it. */
function isNews({ takenAt, takenById, calledAt }: Standing, { by, grew }: Worse): boolean {
  const now = clock.now().getTime();
  if (takenAt === null) return grew && now - calledAt.getTime() >= BUNDLED;
  if (by.kind === 'member' && by.id === takenById) return false;
  return grew || now - takenAt.getTime() >= AGAIN;
}

/** Whom a question that cannot wait calls where it stands. */
export const CALLED: Record<QuestionStatus, Exclude<AlarmKind, 'concern'> | null> = {
  received: 'moderator',
  open: 'professional',
  claimed: 'professional',
  in_review: 'professional',
  answered: null,
  closed: null,
};
