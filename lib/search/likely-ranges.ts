import { LOCALES } from '../i18n/routing.ts';
import { alike } from './alike.ts';
import type { QueryWord } from './analyser.ts';
import { tokensOf } from './letters.ts';

const LIKELY = { beginning: 3, inside: 4 }; // a form that changes earlier is missed

/**
 * Where words of a query are likely to stand in a text, at a glance: to choose the place that is
 * shown. Which words it really are, matchedRanges says of that place.
 */
export function likelyRanges(
  words: readonly QueryWord[],
): (text: string) => [from: number, to: number][] {
  const likely = alike(
    words.flatMap(({ keys }) => keys.map(({ term }) => term)),
    LOCALES,
    LIKELY,
  );
  return (text) =>
    tokensOf(text)
      .filter(({ word }) => likely(word))
      .map(({ from, to }) => [from, to]);
}
