import type { Member } from '../actor.ts';
import { minuteOf } from '../calendar.ts';
import { clock, HOUR } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { env } from '../env.ts';
import { DomainError } from '../errors.ts';
import type { MemberId, QuestionId } from '../id.ts';
import { needRoom } from '../members/room.ts';
import { findQuestion } from '../questions/facts.ts';
import { mayTakeAnyway } from '../questions/policy.ts';
import { assertMayMove, move } from '../questions/transitions.ts';
import { CLAIM_NOTICES } from './notice-kinds.ts';
import { hoursOf } from './schema.ts';

/**
 * An answerer takes a question from the pool. Of many at the same moment exactly one gets it. `anyway` lets a limit
 * give way to a question that cannot wait (mayTakeAnyway).
 * @throws DomainError not_allowed, in_training, professional_only, taken (not there any more), full, week_full, paused, away (no room left)
 */
export async function claimQuestion(
  actor: Member,
  input: { questionId: QuestionId; anyway?: boolean },
): Promise<void> {
  try {
    await withActor(actor, (tx) => takeFromPool(tx, actor, input));
  } catch (error) {
    if (hasLeftThePool(error)) throw new DomainError('taken');
    throw error;
  }
}

async function takeFromPool(
  tx: Tx,
  actor: Member,
  { questionId, anyway = false }: { questionId: QuestionId; anyway?: boolean },
): Promise<void> {
  const { facts } = await findQuestion(tx, actor, questionId);
  if (facts.status !== 'open') throw new DomainError('taken');
  assertMayMove(actor, facts, 'claim');
  await needRoom(tx, actor.id, { oneMore: anyway && mayTakeAnyway(actor, facts) });
  await move(tx, actor, facts, 'claim');
  await giveClaim(tx, facts.id, actor.id);
}

// Somebody who was first may have moved it where this answerer sees it no more.
function hasLeftThePool(error: unknown): boolean {
  return error instanceof DomainError && ['conflict', 'not_found'].includes(error.code);
}

/** Writes who has the question from this moment on, for a claim's length, and nobody else. */
export async function giveClaim(tx: Tx, questionId: QuestionId, memberId: MemberId): Promise<void> {
  const claimedAt = minuteOf(clock.now());
  const expiresAt = expiryFrom(claimedAt, await claimHours(tx, { questionId, memberId }));
  const claim = { memberId, claimedAt, expiresAt, warnedAt: null, offeredToId: null };
  await tx.claim.upsert({
    where: { questionId },
    create: { questionId, ...claim },
    update: claim,
  });
  await tx.answer.updateMany({ where: { questionId, memberId }, data: { passedOnAt: null } });
}

/** Its answerer has done something with the question: the claim runs anew, and no warning holds. */
export async function keepClaim(tx: Tx, questionId: QuestionId): Promise<void> {
  const { memberId } = await tx.claim.findUniqueOrThrow({
    where: { questionId },
    select: { memberId: true },
  });
  const expiresAt = expiryFrom(clock.now(), await claimHours(tx, { questionId, memberId }));
  await tx.claim.update({ where: { questionId }, data: { expiresAt, warnedAt: null } });
  const { kind } = CLAIM_NOTICES.claim_expiring;
  await tx.deskNotice.deleteMany({ where: { questionId, kind } });
}

/** How many hours of silence a claim lasts: as the organisation says, else the deployment; fewer in danger. */
async function claimHours(
  tx: Tx,
  { questionId, memberId }: { questionId: QuestionId; memberId: MemberId },
): Promise<number> {
  const { risk } = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { risk: true },
  });
  const { organisation } = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { organisation: { select: { claimHours: true } } },
  });
  return hoursOf(organisation.claimHours ?? env().claimHours, risk);
}

function expiryFrom(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * HOUR);
}
