import { LOCALES, type Locale } from '../../i18n/routing.ts';
import { type QueryWord, queryWords } from './analyser.ts';
import type { Vocabularies } from './asked-vocabulary.ts';
import type { Key } from './key.ts';
import type { Synonyms } from './synonyms.ts';

/** A word of a search and how to look for it among the questions of each language. */
export type SearchedWord = {
  written: string;
  keys: Record<Locale, readonly Key[]>;
  must: boolean; // of these, what is found has one at least
};

/** The words somebody looks for. The page's language says which matter; all languages look for them. */
export function wordsOfSearch(
  text: string,
  locale: Locale,
  vocabularies: Vocabularies,
  synonyms: Record<Locale, Synonyms>,
): SearchedWord[] {
  const read = (language: Locale) =>
    new Map(
      queryWords(text, language, vocabularies(language), synonyms[language]).map((word) => [
        word.written,
        word,
      ]),
    );
  const readings = LOCALES.map((language) => [language, read(language)] as const);
  const own =
    readings.find(([language]) => language === locale)?.[1] ?? new Map<string, QueryWord>();
  return [...own.values()].map(({ written, must = false }: QueryWord) => {
    const keys = readings.map(([language, words]) => [language, words.get(written)?.keys ?? []]);
    return { written, keys: Object.fromEntries(keys) as SearchedWord['keys'], must };
  });
}

/** The same for marking in texts of whatever language. */
export function markedWord({ written, keys }: SearchedWord): QueryWord {
  const weights = new Map<string, number>();
  for (const { term, weight } of Object.values(keys).flat())
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return { written, keys: [...weights].map(([term, weight]) => ({ term, weight })) };
}
