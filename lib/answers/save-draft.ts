import type { Member } from '../auth/actor.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { newId } from '../id.ts';
import { keepClaim } from '../questions/claim-question.ts';
import { type FactsRow, findQuestion } from '../questions/facts.ts';
import { vaultOf } from '../questions/vault.ts';

/**
 * Keeps what an answerer has written so far. Writing is activity: the claim runs anew from now.
 * @throws DomainError not_found, not_allowed (somebody else's question), conflict (not being written)
 */
export function saveDraft(
  actor: Member,
  input: { questionId: string; body: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, input.questionId);
    if (facts.claimedBy !== actor.id) throw new DomainError('not_allowed');
    if (facts.status !== 'claimed') throw new DomainError('conflict');
    await storeDraft(tx, actor, row, input.body);
    await keepClaim(tx, facts.id);
  });
}

/** Writes the member's unapproved answer to a question, a new one or the one they have. */
export async function storeDraft(
  tx: Tx,
  actor: Member,
  row: FactsRow,
  body: string,
): Promise<{ answerId: string }> {
  const mine = row.answers.find((answer) => answer.memberId === actor.id && !answer.approvedAt);
  const answerId = mine?.id ?? newId();
  const now = clock.now();
  const sealedBody = vaultOf(row).seal(body, 'answers', 'body', answerId);
  await tx.answer.upsert({
    where: { id: answerId },
    create: {
      id: answerId,
      questionId: row.id,
      memberId: actor.id,
      sealedBody,
      createdAt: now,
      updatedAt: now,
    },
    update: { sealedBody, updatedAt: now },
  });
  return { answerId };
}
