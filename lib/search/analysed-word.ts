import type { Locale } from '../i18n/routing.ts';
import { vocabularyEntries } from './analyser.ts';
import { inLanguage } from './in-language.ts';
import type { Key } from './key.ts';
import { ROOT_MARK, type Vocabulary } from './vocabulary.ts';
import { termsOf } from './word-terms.ts';

/**
 * A word as the vocabulary keeps it: without dots, as it was written, and its root. `text` and `root`
 * name their language.
 */
export type SpelledWord = { text: string; bare: string; written: string; root: string | null };

/** A word of a text: the terms it is found by, and itself for the vocabulary, if that counts it. */
export type AnalysedWord = { terms: readonly Key[]; spelled: SpelledWord | null };

const MOST_KEPT = 400_000; // words; one takes some 500 bytes

const kept = new WeakMap<Vocabulary, Map<string, AnalysedWord>>();

/** What the index keeps of a word; analysed once for a vocabulary, however many texts have it. */
export function analysedWord(token: string, language: Locale, vocabulary: Vocabulary) {
  const words = kept.get(vocabulary) ?? new Map<string, AnalysedWord>();
  kept.set(vocabulary, words);
  const known = words.get(token);
  if (known) return known;
  if (words.size >= MOST_KEPT) words.clear();
  const made = {
    terms: termsOf(token, language, vocabulary).map(({ term, weight }) => ({
      term: inLanguage(language, term),
      weight,
    })),
    spelled: spelledWord(token, language),
  };
  words.set(token, made);
  return made;
}

/** A word as the vocabulary keeps it, or null where it does not: stop words, figures. */
function spelledWord(token: string, language: Locale): SpelledWord | null {
  const entries = [...vocabularyEntries(token, language)];
  const [bare, written] = entries.find(([, as]) => as !== null) ?? [];
  if (!bare || !written) return null;
  const root = entries.find(([, as]) => as === null)?.[0].slice(0, -ROOT_MARK.length);
  return {
    text: inLanguage(language, bare),
    bare,
    written,
    root: root ? inLanguage(language, root) : null,
  };
}
