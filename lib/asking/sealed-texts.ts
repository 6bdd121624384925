import type { QuestionId } from '../id.ts';
import { type AskInput, type Background, backgroundSchema } from '../questions/schema.ts';
import type { Vault } from '../sealing/vault.ts';

type Texts = Pick<AskInput, 'title' | 'body'> & Background;

/** What an asker wrote, as the sealed columns of their question. */
export function sealedTexts(vault: Vault, id: QuestionId, input: Texts) {
  const background = backgroundSchema.parse(input);
  return {
    sealedTitle: vault.seal(input.title, 'questionTitle', id),
    sealedBody: vault.seal(input.body, 'questionBody', id),
    sealedBackground: vault.seal(JSON.stringify(background), 'questionBackground', id),
  };
}
