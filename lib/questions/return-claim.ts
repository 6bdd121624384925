import { type Member, SYSTEM } from '../auth/actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { factsOf, factsSelect, findQuestion } from './facts.ts';
import { move } from './transitions.ts';

/**
 * An answerer gives the question back to the pool; their draft is kept.
 * @throws DomainError not_found, not_allowed, conflict
 */
export function returnClaim(actor: Member, input: { questionId: string }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    await move(tx, actor, facts, 'returnClaim');
    await tx.claim.deleteMany({ where: { questionId: facts.id } });
  });
}

/** Lets claims that nobody touched for their whole length flow back to the pool. Returns how many. */
export function expireClaims(): Promise<number> {
  return withActor(SYSTEM, async (tx) => {
    const rows = await tx.question.findMany({
      where: { status: 'claimed', claim: { expiresAt: { lte: clock.now() } } },
      select: factsSelect,
    });
    for (const row of rows) {
      await move(tx, SYSTEM, factsOf(row), 'expireClaim');
      await tx.claim.deleteMany({ where: { questionId: row.id } });
    }
    return rows.length;
  });
}
