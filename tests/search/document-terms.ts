import type { Locale } from '#lib/i18n/routing.ts';
import { wordsOf } from '#lib/search/words/letters.ts';
import type { Vocabulary } from '#lib/search/words/vocabulary.ts';
import { termsOf } from '#lib/search/words/word-terms.ts';

const kept = new WeakMap<Vocabulary, Map<string, ReturnType<typeof termsOf>>>();

/** The terms a text is found by, and how often it has each (a part of a compound counts as less than one). */
export function documentTerms(
  text: string,
  language: Locale,
  vocabulary: Vocabulary,
): Map<string, number> {
  const known = kept.get(vocabulary) ?? new Map<string, ReturnType<typeof termsOf>>();
  kept.set(vocabulary, known);
  const terms = new Map<string, number>();
  for (const word of wordsOf(text)) {
    const name = `${language} ${word}`;
    const found = known.get(name) ?? termsOf(word, language, vocabulary);
    known.set(name, found);
    for (const { term, weight } of found) terms.set(term, (terms.get(term) ?? 0) + weight);
  }
  return terms;
}
