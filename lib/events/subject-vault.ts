import type { Tx } from '../db/client.ts';
import { SUBJECTS, type Subject } from '../kinds.ts';
import { ownVault } from '../members/member-vault.ts';
import { type Vault, vaultOf } from '../sealing/vault.ts';

/**
 * Opens the vault in which words about a subject are sealed: of the question that it is or belongs to, or of
 * the member. The types keep words away from what has no key.
 * @throws Error when they did not
 */
export async function subjectVault(
  tx: Tx,
  about: Subject,
  { questionId, subjectId }: { questionId: string | null; subjectId: string | null },
): Promise<Vault> {
  if (SUBJECTS[about] === 'question' && questionId) {
    const question = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: { id: true, dataKey: true },
    });
    return vaultOf(question);
  }
  if (SUBJECTS[about] === 'member' && subjectId) return await ownVault(tx, subjectId);
  throw new Error(`Nothing seals words about this ${about}.`);
}
