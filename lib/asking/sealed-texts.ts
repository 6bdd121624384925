import { type AskInput, type Background, backgroundSchema } from '../questions/schema.ts';
import type { Vault } from '../sealing/vault.ts';

type Texts = Pick<AskInput, 'title' | 'body'> & Background;

/** What an asker wrote, as the sealed columns of their question. */
export function sealedTexts(vault: Vault, id: string, input: Texts) {
  const background = backgroundSchema.parse(input);
  return {
    sealedTitle: vault.seal(input.title, 'questions', 'title', id),
    sealedBody: vault.seal(input.body, 'questions', 'body', id),
    sealedBackground: vault.seal(JSON.stringify(background), 'questions', 'background', id),
  };
}
