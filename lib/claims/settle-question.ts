import type { Member } from '../actor.ts';
import { leaveVerdicts } from '../classifier/weigh-verdicts.ts';
import { withActor } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { move } from '../questions/transitions.ts';

/** The asker's last message (a thank-you) needs no answer. @throws DomainError not_found, not_allowed, conflict */
export function settleQuestion(actor: Member, input: { questionId: QuestionId }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    await move(tx, actor, facts, 'settle');
    await tx.claim.deleteMany({ where: { questionId: facts.id } });
    await leaveVerdicts(tx, actor, facts);
  });
}
