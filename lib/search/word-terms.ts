import { compoundParts } from './compounds.ts';
import type { Key } from './key.ts';
import { keysOf, type Language } from './language.ts';
import type { Vocabulary } from './vocabulary.ts';

const PART = 0.5; // how much a part of a compound counts beside a word of its own
const MOST_KEPT = 400_000; // words; a language has few more forms in use, and one takes some 200 bytes

const kept = new WeakMap<Vocabulary, Map<string, readonly Key[]>>();

/**
 * The terms one word of a text is found by. Remembered for as long as the same vocabulary is passed: give a
 * new one when it has grown.
 */
export function termsOf(word: string, language: Language, vocabulary: Vocabulary): readonly Key[] {
  const name = language + word;
  const terms = cacheOf(vocabulary);
  const found = terms.get(name);
  if (found) return found;
  if (terms.size >= MOST_KEPT) terms.clear();
  const made = make(word, language, vocabulary);
  terms.set(name, made);
  return made;
}

function cacheOf(vocabulary: Vocabulary): Map<string, readonly Key[]> {
  const terms = kept.get(vocabulary) ?? new Map<string, readonly Key[]>();
  kept.set(vocabulary, terms);
  return terms;
}

function make(word: string, language: Language, vocabulary: Vocabulary): Key[] {
  const keys = [...keysOf(word, language)];
  const own = new Set(keys.map(({ term }) => term));
  for (const part of compoundParts(word, language, vocabulary) ?? []) {
    for (const { term, weight } of keysOf(part, language).slice(0, 2)) {
      if (!own.has(term)) keys.push({ term, weight: weight * PART });
      own.add(term);
    }
  }
  return keys;
}
