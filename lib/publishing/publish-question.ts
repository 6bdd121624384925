import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { mayPublish } from '../questions/policy.ts';
import type { PublicVersionInput } from '../questions/schema.ts';
import { type Vault, vaultOf } from '../sealing/vault.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import type { PublicDraft } from './public-draft.ts';
import { writePublication } from './write-publication.ts';

/** Whether the public version is out, or waits for the asker's yes. */
export type Outcome = 'published' | 'proposed';

/**
 * A second person's public version. It goes out at once or is laid before an asker who wanted to see it.
 * @throws DomainError not_found, not_allowed, invalid (no answer, one twice, or a foreign one)
 */
export function publishQuestion(actor: Member, input: PublicVersionInput): Promise<Outcome> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, input.questionId);
    if (!mayPublish(actor, facts)) throw new DomainError('not_allowed');
    const approved = row.answers.filter((answer) => answer.approvedAt).map(({ id }) => id);
    const chosen = new Set(input.answers.map(({ answerId }) => answerId));
    const eachOnce = chosen.size === input.answers.length && chosen.size > 0;
    if (!eachOnce || !input.answers.every(({ answerId }) => approved.includes(answerId)))
      throw new DomainError('invalid');
    const { previewFirst } = await tx.question.findUniqueOrThrow({
      where: { id: facts.id },
      select: { previewFirst: true },
    });
    const { questionId, ...draft } = input;
    if (previewFirst) {
      await propose(tx, actor, questionId, vaultOf(row), draft);
      return 'proposed';
    }
    await writePublication(tx, actor, questionId, draft);
    return 'published';
  });
}

async function propose(
  tx: Tx,
  actor: Member,
  questionId: QuestionId,
  vault: Vault,
  draft: PublicDraft,
): Promise<void> {
  const sealed = vault.seal(JSON.stringify(draft), 'publicDraft', questionId);
  await tx.question.update({
    where: { id: questionId },
    data: { sealedPublicDraft: sealed, proposedAt: clock.now(), sealedChangeWish: null },
  });
  await recordEvent(tx, actor, PUBLISHING_EVENTS.public_version_proposed, { questionId });
}
