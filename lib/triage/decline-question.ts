import type { Member } from '../actor.ts';
import { forgetVerdicts } from '../classifier/weigh-verdicts.ts';
import { withActor } from '../db/client.ts';
import type { DeclineReason } from '../db/generated/enums.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { move } from '../questions/transitions.ts';
import { vaultOf } from '../sealing/vault.ts';

/** Declines a question, with words to its asker. @throws DomainError not_found, not_allowed, conflict */
export function declineQuestion(
  actor: Member,
  input: { questionId: QuestionId; reason: DeclineReason; text: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, input.questionId);
    const sealed = vaultOf(row).seal(input.text, 'declineText', facts.id);
    await move(tx, actor, facts, 'decline', {
      data: {
        closedReason: 'declined',
        declineReason: input.reason,
        sealedDeclineText: sealed,
      },
      reason: input.reason,
    });
    await forgetVerdicts(tx, facts.id);
  });
}
