import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { idFields } from '../id-fields.ts';
import { SUBJECTS, type Subject } from '../kinds.ts';
import { ownVault } from '../members/member-vault.ts';
import { type Vault, vaultOf } from '../sealing/vault.ts';

/**
 * Opens the vault for words about a subject: of the question it is or belongs to, or of the member.
 * @throws Error for a subject without a key, which the types keep away
 */
export async function subjectVault(
  tx: Tx,
  about: Subject,
  { questionId, subjectId }: { questionId: QuestionId | null; subjectId: string | null },
): Promise<Vault> {
  if (SUBJECTS[about] === 'question' && questionId) {
    const question = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: { id: true, dataKey: true },
    });
    return vaultOf(question);
  }
  if (SUBJECTS[about] === 'member' && subjectId) {
    return await ownVault(tx, idFields.member.parse(subjectId));
  }
  throw new Error(`Nothing seals words about this ${about}.`);
}
