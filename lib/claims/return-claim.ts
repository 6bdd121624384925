import type { Member, System } from '../actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { tellMember } from '../members/tell-member.ts';
import { findQuestion } from '../questions/facts.ts';
import { move } from '../questions/transitions.ts';
import { CLAIM_NOTICES } from './notice-kinds.ts';

/** Gives a question back to the pool, its draft with it. @throws DomainError not_found, not_allowed, conflict */
export function returnClaim(actor: Member, input: { questionId: QuestionId }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    await move(tx, actor, facts, 'returnClaim');
    await tx.claim.deleteMany({ where: { questionId: facts.id } });
  });
}

/** Lets claims that nobody touched for their whole length flow back to the pool. Returns how many. */
export async function expireClaims(actor: System): Promise<number> {
  const overdue = { expiresAt: { lte: clock.now() }, question: { status: 'claimed' } } as const;
  const claims = await withActor(actor, (tx) =>
    tx.claim.findMany({ where: overdue, select: { questionId: true, memberId: true } }),
  );
  return eachAlone('expire-claims', claims, ({ questionId, memberId }) =>
    withActor(actor, async (tx) => {
      const { facts } = await findQuestion(tx, actor, questionId);
      // Looked at again while it is held: its answerer may just have saved a draft.
      const { count } = await tx.claim.deleteMany({ where: { questionId, memberId, ...overdue } });
      if (count > 0) {
        await move(tx, actor, facts, 'expireClaim');
        await tellMember(tx, CLAIM_NOTICES.claim_expired, { memberId, questionId });
      }
      return count;
    }),
  );
}
