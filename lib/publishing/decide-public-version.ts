import type { Asker } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { type FactsRow, findQuestion } from '../questions/facts.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import { originalsOf } from './originals.ts';
import { digestOf, outgoingOf } from './outgoing.ts';
import { publicDraft } from './public-draft.ts';
import { endVersion } from './version-moves.ts';
import type { PublicDraft } from './wording/draft.ts';
import { writePublication } from './write-publication.ts';

/**
 * The asker says yes to the proposed public version: it is published as a second person read it. With
 * `proposedAt`, only if it is the one the asker has read.
 * @throws DomainError not_found, conflict (nothing there, or another one)
 */
export function acceptPublicVersion(
  actor: Asker,
  { proposedAt }: { proposedAt?: string } = {},
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { draft, digest } = await proposalTo(tx, actor, proposedAt);
    const outgoing = outgoingOf(draft, await originalsOf(tx, actor.questionId));
    if (digestOf(outgoing) !== digest) throw new DomainError('conflict');
    await writePublication(tx, actor, actor.questionId, outgoing);
  });
}

/** The asker says no; an earlier version that is out stays. @throws DomainError not_found, conflict (nothing there) */
export function refusePublicVersion(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    await proposalTo(tx, actor);
    await endVersion(tx, actor.questionId);
    await tx.question.updateMany({
      where: { id: actor.questionId, visibility: 'private' },
      data: { audience: 'private' },
    });
    await recordEvent(tx, actor, PUBLISHING_EVENTS.public_version_refused, {
      questionId: actor.questionId,
    });
  });
}

/**
 * The public version that lies before the asker, with what binds it to the one that was read; with `seenAt`,
 * only if it is the one made then. @throws DomainError not_found, conflict
 */
export async function proposalTo(
  tx: Tx,
  actor: Asker,
  seenAt?: string,
): Promise<{ row: FactsRow; draft: PublicDraft; digest: string | null }> {
  const { row } = await findQuestion(tx, actor, actor.questionId);
  const draft = await publicDraft(tx, actor, actor.questionId);
  const { proposedAt, publicVersion } = await tx.question.findUniqueOrThrow({
    where: { id: actor.questionId },
    select: { proposedAt: true, publicVersion: { select: { digest: true } } },
  });
  if (!draft || !proposedAt) throw new DomainError('conflict');
  if (seenAt && proposedAt.toISOString() !== seenAt) throw new DomainError('conflict');
  return { row, draft, digest: publicVersion?.digest ?? null };
}
