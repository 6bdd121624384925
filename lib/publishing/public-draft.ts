import { z } from 'zod';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { idFields } from '../id-fields.ts';
import { visibleTo } from '../questions/visibility.ts';
import { vaultOf } from '../sealing/vault.ts';

const draftSchema = z.object({
  title: z.string(),
  body: z.string(),
  showAge: z.boolean(),
  answers: z.array(z.object({ answerId: idFields.answer, body: z.string() })),
});

/** A public version: of the question, and of each answer that goes out with it. */
export type PublicDraft = z.infer<typeof draftSchema>;

/** The public version laid before the asker, or null. @throws DomainError not_found */
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
  return text ? draftSchema.parse(JSON.parse(text)) : null;
}
