import type { Asker } from '../actor.ts';
import { expectVerdict } from '../classifier/expect-verdict.ts';
import { withActor } from '../db/client.ts';
import { findQuestion } from '../questions/facts.ts';
import { raiseRisk } from '../questions/raise-risk.ts';
import { move } from '../questions/transitions.ts';
import { vaultOf } from '../sealing/vault.ts';
import { promiseIn } from './expected-wait.ts';

/**
 * The asker sends a rewritten declined question again, under the same code; it is read anew first.
 * @throws DomainError not_found, not_allowed (it was not declined), conflict
 */
export function resendQuestion(
  actor: Asker,
  input: { title: string; body: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, actor.questionId);
    const vault = vaultOf(row);
    await tx.original.deleteMany({ where: { questionId: facts.id } });
    await move(tx, actor, facts, 'resend', {
      data: {
        sealedTitle: vault.seal(input.title, 'questionTitle', facts.id),
        sealedBody: vault.seal(input.body, 'questionBody', facts.id),
        promisedOn: await promiseIn(tx, facts.themeId),
        closedReason: null,
        declineReason: null,
        sealedDeclineText: null,
      },
    });
    await raiseRisk(tx, actor, facts, input);
    await expectVerdict(tx, facts.id);
  });
}
