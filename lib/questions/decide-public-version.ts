import type { Asker } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { publicDraft } from './public-draft.ts';
import { writePublication } from './write-publication.ts';

/**
 * The asker has seen the proposed public version and says yes: it is published as it stood.
 * @throws DomainError not_found, conflict (there is nothing to say yes to)
 */
export function acceptPublicVersion(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const draft = await publicDraft(tx, actor, actor.questionId);
    if (!draft) throw new DomainError('conflict');
    await writePublication(tx, actor, actor.questionId, draft);
  });
}

/**
 * The asker has seen the proposed public version and says no: the question stays theirs alone.
 * @throws DomainError not_found, conflict (there is nothing to say no to)
 */
export function refusePublicVersion(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const draft = await publicDraft(tx, actor, actor.questionId);
    if (!draft) throw new DomainError('conflict');
    await tx.question.update({
      where: { id: actor.questionId },
      data: { audience: 'private', sealedPublicDraft: null, proposedAt: null },
    });
    await recordEvent(tx, actor, {
      questionId: actor.questionId,
      kind: 'public_version_refused',
    });
  });
}
