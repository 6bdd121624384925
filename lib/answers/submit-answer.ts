import type { Member } from '../auth/actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { newId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { move } from '../questions/transitions.ts';
import { vaultOf } from '../questions/vault.ts';
import { storeDraft } from './save-draft.ts';

/**
 * An answerer sends their answer to a second person. The text as it stands becomes a revision.
 * @throws DomainError not_found, not_allowed, conflict
 */
export function submitAnswer(
  actor: Member,
  input: { questionId: string; body: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, input.questionId);
    await move(tx, actor, facts, 'submit');
    const { answerId } = await storeDraft(tx, actor, row, input.body);
    const submittedAt = clock.now();
    const number = (await tx.answerRevision.count({ where: { answerId } })) + 1;
    const revisionId = newId();
    await tx.answerRevision.create({
      data: {
        id: revisionId,
        answerId,
        number,
        sealedBody: vaultOf(row).seal(input.body, 'answer_revisions', 'body', revisionId),
        submittedAt,
      },
    });
    await tx.answer.update({ where: { id: answerId }, data: { submittedAt } });
  });
}
