import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import type { HiddenReason } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { keepText } from './earlier-texts.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import { originalsOf } from './originals.ts';
import { outgoingOf } from './outgoing.ts';
import { mayHide, mayRestore } from './policy.ts';
import { publicDraft } from './public-draft.ts';
import { publishedDraft } from './standing-draft.ts';
import { takeOffPages } from './take-off-pages.ts';
import { moveVersion } from './version-moves.ts';
import { writtenDraft } from './wording/draft.ts';
import { writePublication } from './write-publication.ts';

/**
 * Takes a public version off every page at once; its asker is told why. What was out is kept for a second
 * person, and what somebody was writing meanwhile among the earlier texts.
 * @throws DomainError not_found, not_allowed
 */
export function hidePublication(
  actor: Member,
  { questionId, hiddenReason }: { questionId: QuestionId; hiddenReason: HiddenReason },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, questionId);
    if (!mayHide(actor, facts)) throw new DomainError('not_allowed');
    const out = await publishedDraft(tx, questionId);
    if (!out) throw new DomainError('conflict');
    const written = await publicDraft(tx, actor, questionId);
    await moveVersion(tx, questionId, 'hide', { hiddenReason, memberId: actor.id, digest: null });
    if (written) await keepText(tx, actor, row, written);
    await takeOffPages(tx, questionId);
    await tx.question.update({
      where: { id: questionId },
      data: {
        sealedPublicDraft: vaultOf(row).seal(writtenDraft(out), 'publicDraft', questionId),
        proposedAt: null,
      },
    });
    const reason = hiddenReason;
    await recordEvent(tx, actor, PUBLISHING_EVENTS.publication_hidden, { questionId, reason });
  });
}

/**
 * A second person puts back what was hidden, as it was out before; its asker is told.
 * @throws DomainError not_found, not_allowed
 */
export function restorePublication(
  actor: Member,
  { questionId }: { questionId: QuestionId },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, questionId);
    if (!mayRestore(actor, facts)) throw new DomainError('not_allowed');
    const draft = await publicDraft(tx, actor, questionId);
    if (!draft) throw new DomainError('conflict');
    const outgoing = outgoingOf(draft, await originalsOf(tx, questionId));
    await writePublication(tx, actor, questionId, outgoing, PUBLISHING_EVENTS.publication_restored);
  });
}
