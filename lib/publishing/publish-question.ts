import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { findQuestion } from '../questions/facts.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import { originalsOf } from './originals.ts';
import { digestOf, outgoingOf } from './outgoing.ts';
import { mayPublish } from './policy.ts';
import { publicDraft } from './public-draft.ts';
import { moveVersion } from './version-moves.ts';
import { knownIn, undecidedMarks } from './wording/marks.ts';
import { writePublication } from './write-publication.ts';

/** Whether the public version is out, or waits for the asker's yes. */
export type Outcome = 'published' | 'proposed';

/**
 * A second person has read a public version, and it goes out as they read it: at once, or once an asker who
 * wanted to see it, or was told that it stays unpublished, has said yes.
 * @throws DomainError not_found, not_allowed, conflict (another text stands by now), undecided (by what is
 * known of its originals today)
 */
export function publishQuestion(
  actor: Member,
  { questionId, digest }: { questionId: QuestionId; digest: string },
): Promise<Outcome> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, questionId);
    if (!mayPublish(actor, facts)) throw new DomainError('not_allowed');
    const draft = await publicDraft(tx, actor, questionId);
    if (!draft) throw new DomainError('conflict');
    const originals = await originalsOf(tx, questionId);
    const outgoing = outgoingOf(draft, originals);
    if (digestOf(outgoing) !== digest) throw new DomainError('conflict');
    if (undecidedMarks(draft, knownIn(originals, draft)).length > 0)
      throw new DomainError('undecided');
    if (!(await asksFirst(tx, questionId))) {
      await writePublication(tx, actor, questionId, outgoing);
      return 'published';
    }
    await moveVersion(tx, questionId, 'propose', { digest });
    await tx.question.update({
      where: { id: questionId },
      data: { proposedAt: clock.now(), sealedChangeWish: null },
    });
    await recordEvent(tx, actor, PUBLISHING_EVENTS.public_version_proposed, { questionId });
    return 'proposed';
  });
}

/** Whether its asker says yes before anything goes out: they wished so, or were told that it stays unpublished. */
async function asksFirst(tx: Tx, questionId: QuestionId): Promise<boolean> {
  const { previewFirst, publicVersion } = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { previewFirst: true, publicVersion: { select: { notPublishedReason: true } } },
  });
  return previewFirst || publicVersion?.notPublishedReason != null;
}
