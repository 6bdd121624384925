import type { Locale } from '../../i18n/routing.ts';
import { compoundParts } from './compounds.ts';
import type { Key } from './key.ts';
import { keysOf } from './language.ts';
import type { Vocabulary } from './vocabulary.ts';

const PART = 0.5; // how much a part of a compound counts beside a word of its own
const OF_PART = 2; // forms of each part; more would only be guesses of a guess

/** The terms one word of a text is found by: its forms, and those of its parts. */
export function termsOf(word: string, language: Locale, vocabulary: Vocabulary): Key[] {
  const keys = [...keysOf(word, language)];
  const own = new Set(keys.map(({ term }) => term));
  for (const part of compoundParts(word, language, vocabulary) ?? []) {
    for (const key of keysOfPart(part, language)) {
      if (!own.has(key.term)) keys.push(key);
      own.add(key.term);
    }
  }
  return keys;
}

/** What a part of a compound adds to its terms. */
export function keysOfPart(part: string, language: Locale): Key[] {
  return keysOf(part, language)
    .slice(0, OF_PART)
    .map(({ term, weight }) => ({ term, weight: weight * PART }));
}
