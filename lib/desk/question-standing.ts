import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { mayEditPublic, mayHide, mayPublish, mayRestore } from '../publishing/policy.ts';
import { factsOf, factsSelect } from '../questions/facts.ts';
import { mayConsult, mayCorrect } from '../questions/policy.ts';
import { availableMoves } from '../questions/transitions.ts';
import { visibleTo } from '../questions/visibility.ts';

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
      ...(mayEditPublic(actor, facts) ? ['editPublic'] : []),
      ...(mayPublish(actor, facts) ? ['publish'] : []),
      ...(mayHide(actor, facts) ? ['hide'] : []),
      ...(mayRestore(actor, facts) ? ['restore'] : []),
      ...(mayCorrect(actor, facts) ? ['correct'] : []),
      ...(talks ? ['consult'] : []),
      ...(row.concern && !row.concern.settledAt ? ['concern'] : []),
    ];
    return `${row.events[0]?.id ?? 0}.${talks ? row._count.notes : 0} ${may.join('.')}`;
  });
}
