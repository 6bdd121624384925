import type { AskInput, Background } from './schema.ts';
import type { Vault } from './vault.ts';

type Texts = Pick<AskInput, 'title' | 'body' | 'ageBand' | 'aboutWhom'>;

/** What an asker wrote, as the sealed columns of their question. */
export function sealedTexts(vault: Vault, id: string, input: Texts) {
  const background: Background = { ageBand: input.ageBand, aboutWhom: input.aboutWhom };
  return {
    sealedTitle: vault.seal(input.title, 'questions', 'title', id),
    sealedBody: vault.seal(input.body, 'questions', 'body', id),
    sealedBackground: vault.seal(JSON.stringify(background), 'questions', 'background', id),
  };
}
