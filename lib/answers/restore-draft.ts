import type { Member } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { vaultOf } from '../questions/vault.ts';
import { openVersion, versionSelect } from './draft-versions.ts';
import { findHeld, storeDraft } from './save-draft.ts';

/**
 * Puts an earlier text back into the editor. What was typed last is saved first, and kept among the
 * versions like what stood there.
 * @throws DomainError not_found (no such version of the member's own), not_allowed, conflict
 */
export function restoreDraft(
  actor: Member,
  input: { questionId: string; version: string; body: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const row = await findHeld(tx, actor, input.questionId);
    const version = await tx.answerDraft.findFirst({
      where: {
        id: input.version,
        answer: { questionId: row.id, memberId: actor.id, approvedAt: null },
      },
      select: versionSelect,
    });
    if (!version) throw new DomainError('not_found');
    await storeDraft(tx, actor, row, { body: input.body, keepOld: true });
    const { body } = openVersion(vaultOf(row), version);
    await storeDraft(tx, actor, row, { body, keepOld: true });
  });
}
