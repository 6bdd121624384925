import type { Tx } from '../../db/client.ts';
import { LOCALES, type Locale } from '../../i18n/routing.ts';
import { FULL_IMPACT } from '../index/postings.ts';
import type { Profiles } from '../index/profiles.ts';
import { standingTerms } from '../index/read-index.ts';
import { inLanguage } from '../words/in-language.ts';
import type { Key } from '../words/key.ts';
import type { Standing, StandingTerm } from '../words/known-words.ts';
import type { SearchedWord } from '../words/words-of-search.ts';
import type { WeighedWord } from './score.ts';

const MOST_WORDS = 12; // of a search; of a longer one the most telling

/** How telling a term is that so many of all questions have (BM25). */
export function tellingOf(questions: number, all: number): number {
  const having = Math.min(questions, all);
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** The terms by which these words are looked for, in every language. */
export function termsOfSearch(words: readonly SearchedWord[]): string[] {
  return words.flatMap(({ keys }) =>
    LOCALES.flatMap((language) => keys[language].map(({ term }) => inLanguage(language, term))),
  );
}

/** The words of a search, musts and then the most telling first, with those of their terms that stand somewhere. */
export async function weighWords(
  tx: Tx,
  words: readonly SearchedWord[],
  locale: Locale,
  profiles: Profiles,
  index: Standing,
): Promise<WeighedWord[]> {
  const standing = await standingTerms(tx, index, termsOfSearch(words));
  // Terms of its own language say how telling a word is, where it stands in that at all.
  const languages = LOCALES.toSorted((one, other) => +(other === locale) - +(one === locale));
  return words
    .map(({ keys, must }) => {
      const parts = languages.map((language) =>
        weighed(keys[language], language, standing, profiles.questionsIn(language)),
      );
      return {
        must,
        telling: parts.find(({ terms }) => terms.length > 0)?.telling ?? 0,
        entries: parts.reduce((sum, { entries }) => sum + entries, 0),
        terms: parts.flatMap(({ terms }) => terms),
      };
    })
    .sort((one, other) => +other.must - +one.must || other.telling - one.telling)
    .slice(0, MOST_WORDS);
}

function weighed(
  keys: readonly Key[],
  language: Locale,
  standing: ReadonlyMap<string, StandingTerm>,
  all: number,
): Omit<WeighedWord, 'must'> {
  const known = keys.flatMap(({ term, weight }) => {
    const found = standing.get(inLanguage(language, term));
    return found ? [{ ...found, weight }] : [];
  });
  // As telling as the commonest of its best forms: a form that few have written makes no word rare.
  const heaviest = Math.max(0, ...known.map(({ weight }) => weight));
  const best = known.filter(({ weight }) => weight === heaviest);
  const telling = tellingOf(Math.max(0, ...best.map(({ questions }) => questions)), all);
  return {
    telling,
    entries: known.reduce((sum, { questions }) => sum + questions, 0),
    terms: known.map(({ id, questions, weight }) => ({
      id,
      factor: (weight * tellingOf(questions, all)) / FULL_IMPACT,
    })),
  };
}
