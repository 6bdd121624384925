import type { Actor } from '../actor.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { DomainError } from '../errors.ts';
import { type EventKind, recordEvent } from '../events/record-event.ts';
import type { Sealed } from '../sealing/envelope.ts';
import { mayMove, type QuestionFacts } from './policy.ts';
import type { Status } from './schema.ts';

type Move = { from: readonly Status[]; to: Status; event: EventKind };

/** The one table of moves: from which statuses, to which, and what is written down. */
export const MOVES = {
  accept: { from: ['received'], to: 'open', event: 'accepted' },
  decline: { from: ['received', 'open'], to: 'closed', event: 'declined' },
  claim: { from: ['open'], to: 'claimed', event: 'claimed' },
  returnClaim: { from: ['claimed'], to: 'open', event: 'returned' },
  expireClaim: { from: ['claimed'], to: 'open', event: 'claim_expired' },
  offerHandOver: { from: ['claimed'], to: 'claimed', event: 'handover_offered' },
  acceptHandOver: { from: ['claimed'], to: 'claimed', event: 'handed_over' },
  declineHandOver: { from: ['claimed'], to: 'claimed', event: 'handover_declined' },
  clearClaim: { from: ['claimed'], to: 'open', event: 'cleared' },
  reassignClaim: { from: ['claimed'], to: 'claimed', event: 'reassigned' },
  submit: { from: ['claimed'], to: 'in_review', event: 'submitted' },
  deliver: { from: ['claimed'], to: 'answered', event: 'delivered' },
  sendBack: { from: ['in_review'], to: 'claimed', event: 'sent_back' },
  settle: { from: ['claimed'], to: 'answered', event: 'settled' },
  approve: { from: ['in_review'], to: 'answered', event: 'approved' },
  reopenForAnswerer: { from: ['answered'], to: 'claimed', event: 'follow_up' },
  reopenToPool: { from: ['answered'], to: 'open', event: 'follow_up' },
  resend: { from: ['closed'], to: 'received', event: 'resent' },
  expire: { from: ['received', 'open'], to: 'closed', event: 'expired' },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];

/** What this actor may do next with this question; draws the buttons, checked again by move(). */
export function availableMoves(actor: Actor, facts: QuestionFacts): MoveName[] {
  return MOVE_NAMES.filter((name) => isFrom(name, facts.status) && mayMove(actor, name, facts));
}

function isFrom(name: MoveName, status: Status): boolean {
  return MOVES[name].from.some((from) => from === status);
}

type Detail = {
  data?: Omit<Prisma.QuestionUncheckedUpdateManyInput, 'status' | 'changedAt'>;
  reason?: string | null;
  sealedText?: Sealed | null;
};

/** @throws DomainError not_allowed when this actor may not make this move, its from-status aside */
export function assertMayMove(actor: Actor, facts: QuestionFacts, name: MoveName): void {
  if (!mayMove(actor, name, facts)) throw new DomainError('not_allowed');
}

/**
 * Moves a question along: the only place that writes a status. One guarded update, so of two people
 * at the same moment one wins; the event stands in the same transaction.
 * @throws DomainError not_allowed when this actor may not, conflict when somebody moved it first
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
  const { count } = await tx.question.updateMany({
    where: { id: facts.id, status: { in: [...from] } },
    data: { ...detail.data, status: to, changedAt: clock.now() },
  });
  if (count === 0) throw new DomainError('conflict');
  await recordEvent(tx, actor, {
    questionId: facts.id,
    kind: event,
    reason: detail.reason,
    sealedText: detail.sealedText,
  });
}
