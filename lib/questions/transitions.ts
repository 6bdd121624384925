import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { DomainError } from '../errors.ts';
import type { EventKind } from '../events/event-kinds.ts';
import { keptMoment } from '../events/kept-moment.ts';
import { recordEvent } from '../events/record-event.ts';
import { ACUTE_RISK } from '../risk-levels.ts';
import { alertDesk } from './alert-desk.ts';
import { cutMoments } from './cut-moments.ts';
import { QUESTION_EVENTS } from './event-kinds.ts';
import { MOVE_NAMES, MOVES, type MoveName } from './moves.ts';
import { mayMove, type QuestionFacts } from './policy.ts';
import type { Status } from './schema.ts';

/** What this actor may do next with this question; draws the buttons, checked again by move(). */
export function availableMoves(actor: Actor, facts: QuestionFacts): MoveName[] {
  return MOVE_NAMES.filter((name) => isFrom(name, facts.status) && mayMove(actor, name, facts));
}

function isFrom(name: MoveName, status: Status): boolean {
  return MOVES[name].from.some((from) => from === status);
}

type Detail = {
  data?: Omit<Prisma.QuestionUncheckedUpdateManyInput, 'status' | 'changedAt'>;
  reason?: string;
};

/** @throws DomainError not_allowed when this actor may not make this move, its from-status aside */
export function assertMayMove(actor: Actor, facts: QuestionFacts, name: MoveName): void {
  if (!mayMove(actor, name, facts)) throw new DomainError('not_allowed');
}

/**
 * The only place that writes a status. One guarded update, so of two people at once one wins; event and alarm
 * stand in the same transaction. @throws DomainError not_allowed, conflict (somebody was first)
 */
export async function move(
  tx: Tx,
  actor: Actor,
  facts: QuestionFacts,
  name: MoveName,
  detail: Detail = {},
): Promise<void> {
  assertMayMove(actor, facts, name);
  const { from, to, event } = MOVES[name];
  const kind: EventKind = QUESTION_EVENTS[event];
  const { count } = await tx.question.updateMany({
    where: { id: facts.id, status: { in: [...from] } },
    data: {
      ...detail.data,
      status: to,
      changedAt: keptMoment(actor, kind.waits),
    },
  });
  if (count === 0) throw new DomainError('conflict');
  await recordEvent(tx, actor, QUESTION_EVENTS[event], {
    questionId: facts.id,
    reason: detail.reason,
  });
  if (actor.kind !== 'asker') await cutMoments(tx, facts.id);
  if ([facts.risk, detail.data?.risk].includes(ACUTE_RISK)) await alertDesk(tx, facts.id);
}
