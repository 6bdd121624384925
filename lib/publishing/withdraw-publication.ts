import type { Asker } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { findQuestion } from '../questions/facts.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import { takeOffPages } from './take-off-pages.ts';
import { endVersion } from './version-moves.ts';

/**
 * The asker withdraws the public version, also one that the desk has hidden: its texts are deleted, its address
 * stays taken and says so. @throws DomainError not_found, conflict (it is not public)
 */
export function withdrawPublication(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, actor.questionId);
    const { visibility, version, id: questionId } = facts;
    const hiddenByDesk = visibility === 'hidden' && version?.hidden === true;
    if (visibility !== 'public' && !hiddenByDesk) throw new DomainError('conflict');
    if (visibility === 'public') await takeOffPages(tx, questionId);
    await endVersion(tx, questionId);
    await recordEvent(tx, actor, PUBLISHING_EVENTS.publication_withdrawn, { questionId });
  });
}
