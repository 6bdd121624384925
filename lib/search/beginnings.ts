import { LOCALES } from '../i18n/routing.ts';
import { keysOf } from './words/language.ts';
import { folded, tokensOf } from './words/letters.ts';

const SHORTEST_STEM = 3; // letters; shorter beginnings fit too many words

/** Words that are looked for in texts which stand in no index. */
export type Beginnings = {
  /** Whether each of them, in some form, is the beginning of a word of the text. */
  all(text: string): boolean;
  /** Where words of the text begin with one of them. */
  ranges(text: string): [from: number, to: number][];
};

/** What the words that somebody typed begin with, in every form and language. */
export function beginningsOf(typed: string): Beginnings {
  const wanted = tokensOf(typed).map(({ word }) => formsOf(word));
  const any = wanted.flat();
  const begins = (word: string, beginnings: readonly string[]) =>
    beginnings.some((beginning) => word.startsWith(beginning));
  return {
    all(text) {
      const words = [...new Set(tokensOf(text).map(({ word }) => folded(word)))];
      return wanted.every((beginnings) => words.some((word) => begins(word, beginnings)));
    },
    ranges: (text) =>
      tokensOf(text)
        .filter(({ word }) => begins(folded(word), any))
        .map(({ from, to }) => [from, to]),
  };
}

function formsOf(word: string): string[] {
  const stems = LOCALES.flatMap((language) => keysOf(word, language).map(({ term }) => term));
  return [folded(word), ...stems.filter((stem) => stem.length >= SHORTEST_STEM)];
}
