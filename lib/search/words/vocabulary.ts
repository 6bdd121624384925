import type { Locale } from '../../i18n/routing.ts';
import { isStopWord, keysOf } from './language.ts';
import { folded, wordsOf } from './letters.ts';

/** Ends the entries of a vocabulary that are roots and no words. */
export const ROOT_MARK = ':r';

/** What is known of our texts (vocabularyEntries): words asked without dots, roots with `:r`. */
export type Vocabulary = {
  has(entry: string): boolean;
  /** In how many published questions. */
  frequency(entry: string): number;
  /** Words written alike, best first, as they are written (with dots); no roots. */
  near(word: string): string[];
};

/** A vocabulary that knows nothing: no compound of it is split, no spelling is corrected. */
export const NO_VOCABULARY: Vocabulary = {
  has: () => false,
  frequency: () => 0,
  near: () => [],
};

/** What a vocabulary counts of a text: words without dots, roots with `:r`. As written, or null for roots. */
export function vocabularyEntries(text: string, language: Locale): Map<string, string | null> {
  const entries = new Map<string, string | null>();
  for (const word of wordsOf(text)) {
    if (isStopWord(word, language) || /\d/.test(word)) continue;
    entries.set(folded(word), word);
    const root = keysOf(word, language)[0];
    if (root) entries.set(root.term + ROOT_MARK, null);
  }
  return entries;
}
