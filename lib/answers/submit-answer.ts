import type { Member } from '../auth/actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { newId } from '../id.ts';
import { factsOf } from '../questions/facts.ts';
import { move } from '../questions/transitions.ts';
import { vaultOf } from '../questions/vault.ts';
import { findHeld, type Saved, storeDraft } from './save-draft.ts';

/**
 * An answerer sends their answer to a second person. The text as it stands becomes a revision. Where
 * another window has saved another text since `base`, nothing is sent and both texts are kept.
 * @throws DomainError not_found, not_allowed, conflict
 */
export function submitAnswer(
  actor: Member,
  input: { questionId: string; body: string; base?: number },
): Promise<Saved> {
  return withActor(actor, async (tx) => {
    const row = await findHeld(tx, actor, input.questionId);
    const { answerId, ...saved } = await storeDraft(tx, actor, row, input);
    if (saved.other) return saved;
    await move(tx, actor, factsOf(row), 'submit');
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
    return saved;
  });
}
