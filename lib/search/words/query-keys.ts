import type { Locale } from '../../i18n/routing.ts';
import {
  isOfSameKind,
  isSensitiveWord,
  meantSensitive,
  sensitiveTerm,
} from '../../safety/sensitive-words.ts';
import { compoundParts, knownPart } from './compounds.ts';
import { correctionsOf, isKnown } from './corrections.ts';
import type { Key } from './key.ts';
import { keysOf } from './language.ts';
import { folded } from './letters.ts';
import { type Synonyms, synonymKeys } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

const PART = 0.5; // weight of a part of a compound
const CORRECTED = 0.7; // weight of a guessed spelling

/** What a typed word is looked up by: its forms, the parts of a compound, synonyms of the field. */
export function keysWanted(
  word: string,
  language: Locale,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): Key[] {
  const all = compoundParts(word, language, vocabulary) ?? [];
  const grave = all.filter((part) => sensitiveTerm(part, language));
  const parts = grave.length > 0 ? grave : all; // of perheväkivalta not the family
  return [
    ...keysOf(word, language),
    ...parts.flatMap((part) => lighter(keysOf(part, language), PART)),
    ...synonymKeys(word, language, synonyms),
  ];
}

/** What else a word nobody ever wrote is looked up by: the part that is known, and likely spellings. */
export function keysGuessed(
  word: string,
  language: Locale,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): Key[] {
  if (isKnown(word, language, vocabulary)) return [];
  const part = knownPart(word, language, vocabulary);
  const guesses = correctionsOf(word, language, vocabulary).flatMap((guess) => [
    ...keysOf(guess, language),
    ...synonymKeys(guess, language, synonyms),
  ]);
  return [...(part ? lighter(keysOf(part, language), PART) : []), ...lighter(guesses, CORRECTED)];
}

/** Whether a word, or the one it surely means, is found by itself alone. */
export function isSensitive(word: string): boolean {
  return isSensitiveWord(word) || meantSensitive(word) !== null;
}

/**
 * What a sensitive word is looked up by: itself in any form, and words that are about the same. Not its parts, and in
 * a language that has it not only what is spelt just so.
 */
export function keysOfSensitive(word: string, language: Locale, synonyms: Synonyms): Key[] {
  const meant = meantSensitive(word);
  const term = meant ? meant.language === language && meant.term : sensitiveTerm(word, language);
  if (!term) return keysOf(word, language).filter((key) => key.term === folded(word));
  const others = synonymKeys(meant ? meant.term : word, language, synonyms);
  return [{ term, weight: 1 }, ...others.filter((other) => isOfSameKind(other.term, term))];
}

function lighter(keys: readonly Key[], share: number): Key[] {
  return keys.map(({ term, weight }) => ({ term, weight: Math.round(weight * share * 100) / 100 }));
}

/** Each term once, with the greatest of its weights. */
export function heaviest(keys: readonly Key[]): Key[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of keys) {
    if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}
