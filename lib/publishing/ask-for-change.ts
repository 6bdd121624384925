import type { Asker } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { recordEvent } from '../events/record-event.ts';
import { vaultOf } from '../sealing/vault.ts';
import { proposalTo } from './decide-public-version.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import { moveVersion } from './version-moves.ts';

/**
 * The asker wants the proposed public version to be different. It goes back to its editors with their words.
 * @throws DomainError not_found, conflict (there is no proposal, or another one by now)
 */
export function askForChange(
  actor: Asker,
  input: { proposedAt: string; wish: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row } = await proposalTo(tx, actor, input.proposedAt);
    const { questionId } = actor;
    await moveVersion(tx, questionId, 'wish'); // its digest stays: it tells whether anything has changed since
    await tx.question.update({
      where: { id: questionId },
      data: {
        proposedAt: null,
        sealedChangeWish: vaultOf(row).seal(input.wish, 'changeWish', questionId),
      },
    });
    await recordEvent(tx, actor, PUBLISHING_EVENTS.public_version_change_asked, {
      questionId,
      words: input.wish,
    });
  });
}
