import type { Member } from '../auth/actor.ts';
import { clock, HOUR } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { findQuestion } from './facts.ts';
import { move } from './transitions.ts';

const CLAIM_HOURS = 48; // two evenings for a volunteer

/** When a claim made or used at this moment flows back to the pool. */
export function claimExpiry(now: Date): Date {
  return new Date(now.getTime() + CLAIM_HOURS * HOUR);
}

/** How many questions a member has in their hands. */
export function openClaims(tx: Tx, memberId: string): Promise<number> {
  return tx.claim.count({ where: { memberId, question: { status: 'claimed' } } });
}

/**
 * An answerer takes a question from the pool. Of many at the same moment exactly one gets it.
 * @throws DomainError not_found, not_allowed, taken (somebody was first), full (no room left)
 */
export function claimQuestion(actor: Member, input: { questionId: string }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId).catch(asTaken);
    if (facts.status !== 'open') throw new DomainError('taken');
    // The member's own row is locked, so that two tabs together cannot pass the limit.
    await tx.$queryRaw`SELECT 1 FROM members WHERE id = ${actor.id} FOR UPDATE`;
    if ((await openClaims(tx, actor.id)) >= actor.openLimit) throw new DomainError('full');
    await move(tx, actor, facts, 'claim').catch(asTaken);
    await giveClaim(tx, facts.id, actor.id);
  });
}

/** Writes who has the question now, from this moment for a claim's length. */
export async function giveClaim(tx: Tx, questionId: string, memberId: string): Promise<void> {
  const claimedAt = clock.now();
  await tx.claim.create({
    data: { questionId, memberId, claimedAt, expiresAt: claimExpiry(claimedAt) },
  });
}

// To an answerer, a question that has just left the pool is one that somebody else took.
function asTaken(error: unknown): never {
  if (error instanceof DomainError && ['conflict', 'not_found'].includes(error.code)) {
    throw new DomainError('taken');
  }
  throw error;
}
