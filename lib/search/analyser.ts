import { alike } from './alike.ts';
import { isKnown, isWritten, likelySpelling } from './corrections.ts';
import type { Key } from './key.ts';
import { isStopWord, keysOf, type Language } from './language.ts';
import { folded, tokensOf } from './letters.ts';
import { heaviest, keysGuessed, keysWanted } from './query-keys.ts';
import type { Synonyms } from './synonyms.ts';
import { ROOT_MARK, type Vocabulary } from './vocabulary.ts';
import { termsOf } from './word-terms.ts';

const MOST_WORDS = 40; // of a query; what is longer is a story, of which the caller picks the telling words
const MOST_GUESSED = 12; // words of a query for which unknown spellings are guessed; guessing is slow
const MARKED_FROM = 0.4; // weight from which a found word is marked in a text
const POSSIBLE = { beginning: 2, inside: 2 }; // the third letter may change already: lapsi, lasten

/** A word as the reader typed it, with all it is looked up by. */
export type QueryWord = { written: string; keys: Key[] };

/** The terms a text is found by, and how often it has each (a part of a compound counts as less than one). */
export function documentTerms(
  text: string,
  language: Language,
  vocabulary: Vocabulary,
): Map<string, number> {
  const words = new Map<string, number>();
  for (const { word } of tokensOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  const terms = new Map<string, number>();
  for (const [word, count] of words) {
    for (const { term, weight } of termsOf(word, language, vocabulary)) {
      terms.set(term, (terms.get(term) ?? 0) + count * weight);
    }
  }
  return terms;
}

/**
 * What a vocabulary counts of a text, once each: its words without dots and the root of each with the mark `:r`.
 * The value is the word as it is written, null for a root.
 */
export function vocabularyEntries(text: string, language: Language): Map<string, string | null> {
  const entries = new Map<string, string | null>();
  for (const { word } of tokensOf(text)) {
    if (isStopWord(word, language) || /\d/.test(word)) continue;
    entries.set(folded(word), word);
    const root = keysOf(word, language)[0];
    if (root) entries.set(root.term + ROOT_MARK, null);
  }
  return entries;
}

/**
 * The words of a query with their forms, parts, field synonyms and, where nobody ever wrote the word, likely
 * spellings. Stop words are left out unless there is nothing else.
 */
export function queryWords(
  text: string,
  language: Language,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): QueryWord[] {
  const words = [...new Set(tokensOf(text).map(({ word }) => word))];
  const telling = words.filter((word) => !isStopWord(word, language) && letters(word) > 1);
  const chosen = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
  const found = chosen.map((written, place) => ({
    written,
    keys: [
      ...keysWanted(written, language, vocabulary, synonyms),
      ...(place < MOST_GUESSED ? keysGuessed(written, language, vocabulary, synonyms) : []),
    ],
  }));
  return withJoined(found, language, vocabulary);
}

/** Compounds typed apart: `koulu kiusaaminen` also looks for `koulukiusaaminen`, if anybody wrote that. */
function withJoined(words: QueryWord[], language: Language, vocabulary: Vocabulary): QueryWord[] {
  const joined = words.slice(1).map(({ written }, index) => {
    const compound = folded((words[index]?.written ?? '') + written);
    return isWritten(compound, language, vocabulary) ? keysOf(compound, language) : [];
  });
  return words.map(({ written, keys }, index) => ({
    written,
    keys: heaviest([...keys, ...(joined[index - 1] ?? []), ...(joined[index] ?? [])]),
  }));
}

function letters(word: string): number {
  return /\d/.test(word) ? 2 : word.length;
}

/** Where words of a query stand in a text: pairs of [from, to), whole words, in order. */
export function matchedRanges(
  text: string,
  language: Language,
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
): [number, number][] {
  const wanted = new Set(
    words.flatMap(({ keys }) =>
      keys.filter(({ weight }) => weight >= MARKED_FROM).map(({ term }) => term),
    ),
  );
  const possible = alike(wanted, POSSIBLE);
  return tokensOf(text)
    .filter(({ word }) => possible(word))
    .filter(({ word }) =>
      termsOf(word, language, vocabulary).some(
        ({ term, weight }) => weight >= MARKED_FROM && wanted.has(term),
      ),
    )
    .map(({ from, to }) => [from, to]);
}

/** The query with misspelt words, which nobody ever wrote, replaced by what was surely meant; or null. */
export function spellingOf(
  text: string,
  language: Language,
  vocabulary: Vocabulary,
): string | null {
  let spelling = '';
  let end = 0;
  for (const { word, from, to } of tokensOf(text).slice(0, MOST_WORDS)) {
    if (isKnown(word, language, vocabulary)) continue;
    const guess = likelySpelling(word, language, vocabulary);
    if (!guess) continue;
    spelling += text.slice(end, from) + guess;
    end = to;
  }
  return end === 0 ? null : spelling + text.slice(end);
}
