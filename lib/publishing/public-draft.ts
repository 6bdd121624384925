import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { visibleTo } from '../questions/visibility.ts';
import { vaultOf } from '../sealing/vault.ts';
import { type PublicDraft, readDraft } from './wording/draft.ts';

/** The public version that is being made, or null. @throws DomainError not_found */
export async function publicDraft(
  tx: Tx,
  actor: Actor,
  questionId: QuestionId,
): Promise<PublicDraft | null> {
  const row = await tx.question.findFirst({
    where: { AND: [{ id: questionId }, visibleTo(actor)] },
    select: { id: true, dataKey: true, sealedPublicDraft: true },
  });
  if (!row) throw new DomainError('not_found');
  const text = vaultOf(row).openOptional(row.sealedPublicDraft, 'publicDraft', row.id);
  return text === null ? null : readDraft(text);
}
