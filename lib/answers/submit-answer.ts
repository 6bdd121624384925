import type { Member } from '../actor.ts';
import { leaveVerdicts } from '../classifier/weigh-verdicts.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { newId } from '../id.ts';
import { factsOf } from '../questions/facts.ts';
import { move } from '../questions/transitions.ts';
import { vaultOf } from '../sealing/vault.ts';
import { closeAnswer } from './close-answer.ts';
import { isReviewed } from './is-reviewed.ts';
import { findHeld, type Saved, storeDraft, type Written } from './save-draft.ts';

/**
 * Sends an answer to a second person or, where it is let past (isReviewed), to the asker; the text becomes a
 * revision. Where another window has saved another text since `base`, nothing is sent and both are kept.
 * @throws DomainError not_found, not_allowed, professional_only, conflict
 */
export function submitAnswer(
  actor: Member,
  input: Written,
): Promise<Saved & { reviewed?: boolean }> {
  return withActor(actor, async (tx) => {
    const row = await findHeld(tx, actor, input.questionId);
    const { answerId, ...saved } = await storeDraft(tx, actor, row, input);
    if (saved.other) return saved;
    const facts = factsOf(row);
    const reviewed = await isReviewed(tx, actor, facts, { id: answerId, body: input.body });
    await move(tx, actor, facts, reviewed ? 'submit' : 'deliver');
    const submittedAt = clock.now();
    const number = (await tx.answerRevision.count({ where: { answerId } })) + 1;
    const revisionId = newId();
    await tx.answerRevision.create({
      data: {
        id: revisionId,
        answerId,
        number,
        sealedBody: vaultOf(row).seal(input.body, 'answerRevision', revisionId),
        submittedAt,
      },
    });
    const approvedAt = reviewed ? null : submittedAt;
    await tx.answer.update({ where: { id: answerId }, data: { submittedAt, approvedAt } });
    if (!reviewed) {
      await closeAnswer(tx, row.id, answerId);
      await leaveVerdicts(tx, actor, facts);
    }
    return { ...saved, reviewed };
  });
}
