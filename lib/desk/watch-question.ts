import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { logFailure } from '../log.ts';
import { factsOf, factsSelect } from '../questions/facts.ts';
import { mayConsult, mayCorrect, mayPublish } from '../questions/policy.ts';
import { availableMoves } from '../questions/transitions.ts';
import { visibleTo } from '../questions/visibility.ts';
import { hearOthers } from './hear-others.ts';

/** changed: something new to read. moved: something they could do is no longer theirs, its form is gone. */
export type News = 'changed' | 'moved';

/** How a question stands before a member: what happened, what they may do. Null: not theirs to see. */
export function questionStanding(actor: Member, questionId: QuestionId): Promise<string | null> {
  return reading(actor, async (tx) => {
    const row = await tx.question.findFirst({
      where: { AND: [{ id: questionId }, visibleTo(actor)] },
      select: {
        ...factsSelect,
        events: { orderBy: { id: 'desc' }, take: 1, select: { id: true } },
        concern: { select: { settledAt: true } },
        _count: { select: { notes: true } },
      },
    });
    if (!row) return null;
    const facts = factsOf(row);
    const talks = mayConsult(actor, facts);
    const may = [
      facts.status,
      ...availableMoves(actor, facts).filter((move) => move !== 'deliver'), // submit's own form
      ...(mayPublish(actor, facts) ? ['publish'] : []),
      ...(mayCorrect(actor, facts) ? ['correct'] : []),
      ...(talks ? ['consult'] : []),
      ...(row.concern && !row.concern.settledAt ? ['concern'] : []),
    ];
    return `${row.events[0]?.id ?? 0}.${talks ? row._count.notes : 0} ${may.join('.')}`;
  });
}

/** Whether all that somebody could do they can do still. */
function keepsAll(before: string, now: string): boolean {
  const [could = '', can = ''] = [before, now].map((standing) => standing.split(' ')[1]);
  return could.split('.').every((one) => can.split('.').includes(one));
}

/**
 * Tells a member with a question open that others changed it since `seen`, as far as they may see it; no more
 * once they may not. Answers how to stop.
 */
export function watchQuestion(
  actor: Member,
  { questionId, seen }: { questionId: QuestionId; seen: string },
  tell: (news: News) => void,
): () => void {
  let known: string | null = seen;
  const look = async () => {
    if (known === null) return;
    const now = await questionStanding(actor, questionId);
    if (now === known) return;
    tell(now !== null && keepsAll(known, now) ? 'changed' : 'moved');
    known = now;
  };
  const lookNow = () => {
    look().catch((error) => logFailure('watch question', error));
  };
  const stop = hearOthers(actor, {
    look: async ({ question, note }) => {
      if (question.includes(questionId) || note.includes(questionId)) await look();
    },
    missed: lookNow,
  });
  lookNow(); // what happened while nobody listened
  return stop;
}
