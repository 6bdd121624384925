import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { MemberId } from '../id.ts';
import { type HEAVIEST, heaviestIn } from '../members/stages.ts';
import { freeAlarms } from '../on-call/free-alarms.ts';
import { toThePool } from '../questions/change-risk.ts';
import { findClaimed } from './clear-claim.ts';
import { emptyList } from './empty-list.ts';

type Staged = Pick<Member, 'stages'>;

/**
 * Brings what a member has before them into step with stages that have changed, already written: what has become too
 * heavy is offered to them no more and goes back to the pool, also from review; who rests gives all of it back, but what
 * waits for review is read on. Alarms that they saw to call anew. Nothing happens where they may do as much as before.
 */
export async function bringIntoStep(
  tx: Tx,
  actor: Member,
  memberId: MemberId,
  { before, now }: { before: Staged; now: Staged },
): Promise<void> {
  const lost = (of: keyof typeof HEAVIEST) => heaviestIn(of, now) < heaviestIn(of, before);
  if (lost('answer')) {
    const risk = { gt: heaviestIn('answer', now) };
    const offered = { offeredToId: memberId, question: { risk } };
    await tx.claim.updateMany({ where: offered, data: { offeredToId: null } });
    await tx.answerRequest.deleteMany({ where: { memberId, question: { risk } } });
    if (heaviestIn('answer', now) < LEAST_RISK) await emptyList(tx, actor, { memberId });
    else await giveBackHeavy(tx, actor, memberId, risk);
  }
  if (lost('answer') || lost('review') || lost('moderate')) await freeAlarms(tx, memberId);
}

const LEAST_RISK = 0;

async function giveBackHeavy(tx: Tx, actor: Member, memberId: MemberId, risk: { gt: number }) {
  const claims = await tx.claim.findMany({
    where: { memberId, question: { risk, status: { in: ['claimed', 'in_review'] } } },
    orderBy: { questionId: 'asc' },
    select: { questionId: true },
  });
  for (const { questionId } of claims) {
    const { facts } = await findClaimed(tx, actor, questionId);
    await toThePool(tx, actor, facts);
  }
}
