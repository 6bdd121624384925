import type { Member } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { HiddenReason } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { MemberId, QuestionId } from '../id.ts';
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
    const passedById = await lastToSay(tx, questionId, PASSING);
    const editor = await lastToSay(tx, questionId, ['public_version_handed']);
    const hiding = { hiddenReason, memberId: actor.id, passedById, digest: null };
    await moveVersion(tx, questionId, 'hide', hiding);
    if (editor) {
      const wrote = { questionId, memberId: editor };
      await tx.publicVersionEditor.createMany({ data: [wrote], skipDuplicates: true });
    }
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
 * Another person puts back what was hidden, as it was out before, and says why it may; its asker is told.
 * @throws DomainError not_found, not_allowed, conflict (nothing is there)
 */
export function restorePublication(
  actor: Member,
  { questionId, because }: { questionId: QuestionId; because: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, questionId);
    if (!mayRestore(actor, facts)) throw new DomainError('not_allowed');
    const draft = await publicDraft(tx, actor, questionId);
    if (!draft) throw new DomainError('conflict');
    const outgoing = outgoingOf(draft, await originalsOf(tx, questionId));
    const said = { kind: PUBLISHING_EVENTS.publication_restored, words: because };
    await writePublication(tx, actor, questionId, outgoing, said);
  });
}

type Kind = keyof typeof PUBLISHING_EVENTS;

const PASSING: readonly Kind[] = ['published', 'public_version_proposed', 'publication_restored'];

/** Which member was the last to do one of these to the public version of a question. */
async function lastToSay(
  tx: Tx,
  questionId: QuestionId,
  kinds: readonly Kind[],
): Promise<MemberId | null> {
  const event = await tx.event.findFirst({
    where: { questionId, kind: { in: [...kinds] }, memberId: { not: null } },
    orderBy: { id: 'desc' },
    select: { memberId: true },
  });
  return event?.memberId ?? null;
}
