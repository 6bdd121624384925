import type { System } from '../actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { tellMember } from '../members/tell-member.ts';
import { CLAIM_NOTICES } from './notice-kinds.ts';
import { endingSoon } from './schema.ts';

/** Tells answerers once that a question of theirs is about to flow back to the pool. Returns how many. */
export function warnClaims(actor: System): Promise<number> {
  const now = clock.now();
  return withActor(actor, async (tx) => {
    const claims = await tx.claim.updateManyAndReturn({
      where: {
        AND: [endingSoon(now), { expiresAt: { gt: now } }],
        warnedAt: null,
        question: { status: 'claimed' },
      },
      data: { warnedAt: now },
      select: { questionId: true, memberId: true },
    });
    for (const { questionId, memberId } of claims) {
      await tellMember(tx, CLAIM_NOTICES.claim_expiring, { memberId, questionId });
    }
    return claims.length;
  });
}
