import type { Actor } from '../actor.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { DomainError } from '../errors.ts';
import type { EventKind } from '../events/event-kinds.ts';
import { keptMoment } from '../events/kept-moment.ts';
import { recordEvent } from '../events/record-event.ts';
import { ACUTE_RISK, URGENT_RISK } from '../risk-levels.ts';
import { alertDesk } from './alert-desk.ts';
import { cutMoments } from './cut-moments.ts';
import { QUESTION_EVENTS } from './event-kinds.ts';
import { MOVE_NAMES, MOVES, type MoveName } from './moves.ts';
import { mayCarryRisk, mayMove, type QuestionFacts, refusalFor } from './policy.ts';
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

// What an answerer does with a question: they hear why they may not.
const OF_ANSWERERS: readonly MoveName[] = [
  'claim',
  'submit',
  'deliver',
  'settle',
  'offerHandOver',
  'acceptHandOver',
];

/** @throws DomainError not_allowed, in_training, professional_only when this actor may not, the from-status aside */
export function assertMayMove(actor: Actor, facts: QuestionFacts, name: MoveName): void {
  if (mayMove(actor, name, facts)) return;
  const heard = actor.kind === 'member' && OF_ANSWERERS.includes(name);
  throw new DomainError(heard ? refusalFor(actor, facts) : 'not_allowed');
}

/**
 * The only place that writes a status. One guarded update, so of two people at once one wins; event and alarm
 * stand in the same transaction. @throws DomainError not_allowed, in_training, professional_only, conflict (somebody was first)
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
  await keepAlarm(tx, actor, facts, name);
  if (actor.kind !== 'asker') await cutMoments(tx, facts.id);
  const risks = [facts.risk, Number(detail.data?.risk ?? 0)];
  if (Math.max(...risks) >= URGENT_RISK) await alertDesk(tx, facts.id);
}

/** A professional who takes a question sees to its alarm, a volunteer never; back in the pool it is raised anew. */
async function keepAlarm(
  tx: Tx,
  actor: Actor,
  facts: QuestionFacts,
  name: MoveName,
): Promise<void> {
  const ofAnswerers = { questionId: facts.id, kind: 'professional' as const };
  const takes = ['claim', 'acceptHandOver'].includes(name);
  if (takes && actor.kind === 'member' && mayCarryRisk(actor, ACUTE_RISK)) {
    const taken = { takenAt: clock.now(), takenById: actor.id };
    const free = name === 'claim' && { takenAt: null };
    await tx.alarm.updateMany({ where: { ...ofAnswerers, ...free }, data: taken });
  } else if (MOVES[name].to === 'open' && facts.status !== 'received') {
    await tx.alarm.deleteMany({ where: ofAnswerers });
  } else if (name === 'acceptHandOver') {
    await tx.alarm.deleteMany({ where: ofAnswerers });
  }
}
