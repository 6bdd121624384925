import { type Token, tokensOf } from '../words/letters.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { WantedWords } from '../words/wanted-words.ts';

/** Where wanted words stand in a text: pairs of [from, to), whole words, in order. It remembers. */
export function matchedRanges(
  wanted: WantedWords,
): (text: string, vocabulary: Vocabulary) => [from: number, to: number][] {
  const read = new Map<string, Token[]>();
  return (text, vocabulary) => {
    const tokens = read.get(text) ?? tokensOf(text);
    read.set(text, tokens);
    return tokens
      .filter(({ word }) => wanted.surely(word, vocabulary))
      .map(({ from, to }) => [from, to]);
  };
}
