import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { readQuestion } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { earlierTexts } from './earlier-texts.ts';
import { saveVersion } from './save-version.ts';

/** An earlier text of a public version stands again. @throws DomainError not_found, not_allowed, other_version */
export async function restoreText(
  actor: Member,
  { questionId, base, what }: { questionId: QuestionId; base?: number; what?: string },
): Promise<number> {
  const text = await reading(actor, async (tx) => {
    const { row } = await readQuestion(tx, actor, questionId);
    const texts = await earlierTexts(tx, vaultOf(row), questionId);
    return texts.find(({ id }) => id === what);
  });
  if (!text) throw new DomainError('not_found');
  return saveVersion(actor, { ...text.draft, questionId, base });
}
