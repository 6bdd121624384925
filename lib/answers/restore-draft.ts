import type { Member } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { FactsRow } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { openVersion, versionSelect } from './draft-versions.ts';
import { readLeft } from './left-drafts.ts';
import { findHeld, keepDraft, storeDraft, type Written } from './save-draft.ts';

/** Puts an earlier text back; what was typed is saved first. @throws DomainError not_found, not_allowed, conflict */
export function restoreDraft(
  actor: Member,
  input: Pick<Written, 'questionId' | 'body' | 'save'> & { version: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const row = await findHeld(tx, actor, input.questionId);
    const body =
      (await ownVersion(tx, actor, row, input.version)) ??
      (await readLeft(tx, actor, row)).find(({ id }) => id === input.version)?.body;
    if (body === undefined) throw new DomainError('not_found');
    await keepDraft(tx, actor, row, { body: input.body, keepOld: true });
    // The row may have an answer by now that it had not when it was read.
    const now = await findHeld(tx, actor, row.id);
    await storeDraft(tx, actor, now, { body, save: input.save, keepOld: true });
  });
}

async function ownVersion(
  tx: Tx,
  actor: Member,
  row: FactsRow,
  id: string,
): Promise<string | undefined> {
  const version = await tx.answerDraft.findFirst({
    where: { id, answer: { questionId: row.id, memberId: actor.id, approvedAt: null } },
    select: versionSelect,
  });
  return version ? openVersion(vaultOf(row), version).body : undefined;
}
