import type { Locale } from '../i18n/routing.ts';
import type { QueryWord } from './analyser.ts';
import { mayBeCompound, SHORTEST_PART } from './compounds.ts';
import type { Key } from './key.ts';
import { irregularForms, keysOf } from './language.ts';
import { folded, type Token, tokensOf } from './letters.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keysOfPart, termsOf } from './word-terms.ts';

const MARKED_FROM = 0.4; // weight from which a found word is marked in a text
const SAME_BEGINNING = 2; // letters: the third may change already: lapsi, lasten

type Range = [from: number, to: number];
type Wanted = (word: string, vocabulary: Vocabulary) => boolean;

/**
 * Finds where words of a query stand in a text of this language: pairs of [from, to), whole words, in
 * order. Words are marked in every form by which they are found. What has
 * been read is remembered, as the same texts are asked for again while the vocabulary is read.
 */
export function matchedRanges(
  words: readonly QueryWord[],
  language: Locale,
): (text: string, vocabulary: Vocabulary) => Range[] {
  const isWanted = wantedWord(words, language);
  const read = new Map<string, Token[]>();
  return (text, vocabulary) => {
    const tokens = read.get(text) ?? tokensOf(text);
    read.set(text, tokens);
    return tokens
      .filter(({ word }) => isWanted(word, vocabulary))
      .map(({ from, to }) => [from, to]);
  };
}

/**
 * Whether a word of a text is found by these words: whether one of its own terms is wanted or, for which
 * the vocabulary is asked, one of a part of it. Most words are told apart by their first letters.
 */
function wantedWord(words: readonly QueryWord[], language: Locale): Wanted {
  const terms = new Set(
    words.flatMap(({ keys }) =>
      keys.filter(({ weight }) => weight >= MARKED_FROM).map(({ term }) => term),
    ),
  );
  const forms = [...terms].flatMap((term) => [term, ...irregularForms(term, language)]);
  const beginnings = new Set(forms.map((form) => form.slice(0, SAME_BEGINNING)));
  const begins = (word: string, at: number) => beginnings.has(word.slice(at, at + SAME_BEGINNING));
  const isTerm = ({ term, weight }: Key) => weight >= MARKED_FROM && terms.has(term);

  /** Whether a piece of a compound could be such a word, if it is a word at all. */
  const mayHaveOne = (compound: string) => {
    if (!mayBeCompound(compound, language)) return false;
    const last = compound.length - SHORTEST_PART;
    for (let from = 0; from <= last; from = Math.max(from + 1, SHORTEST_PART)) {
      if (!begins(compound, from)) continue;
      for (let to = from + SHORTEST_PART; to <= compound.length; to += 1)
        if (keysOfPart(compound.slice(from, to), language).some(isTerm)) return true;
    }
    return false;
  };
  const judged = (word: string): Wanted => {
    const bare = folded(word);
    if (begins(bare, 0) && keysOf(word, language).some(isTerm)) return () => true;
    if (!mayHaveOne(bare)) return () => false;
    return (_, vocabulary) => termsOf(word, language, vocabulary).some(isTerm);
  };
  const known = new Map<string, Wanted>();
  return (word, vocabulary) => {
    const wanted = known.get(word) ?? judged(word);
    known.set(word, wanted);
    return wanted(word, vocabulary);
  };
}
