import type { System } from '../actor.ts';
import { clock, HOUR } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { tellMember } from '../members/tell-member.ts';
import { URGENT_RISK } from '../risk-levels.ts';
import { CLAIM_NOTICES } from './notice-kinds.ts';
import { GRAVE_WARN_HOURS, WARN_HOURS } from './schema.ts';

/** Tells answerers once that a question of theirs is about to flow back to the pool. Returns how many. */
export function warnClaims(actor: System): Promise<number> {
  const now = clock.now();
  const within = (hours: number) => ({ lte: new Date(now.getTime() + hours * HOUR) });
  return withActor(actor, async (tx) => {
    const claims = await tx.claim.updateManyAndReturn({
      where: {
        expiresAt: { gt: now },
        warnedAt: null,
        OR: [
          {
            expiresAt: within(WARN_HOURS),
            question: { status: 'claimed', risk: { lt: URGENT_RISK } },
          },
          { expiresAt: within(GRAVE_WARN_HOURS), question: { status: 'claimed' } },
        ],
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
