import type { Locale } from '../../i18n/routing.ts';
import { isKnown, isWritten, likelySpelling } from './corrections.ts';
import type { Key } from './key.ts';
import { isStopWord, keysOf } from './language.ts';
import { folded, tokensOf } from './letters.ts';
import { heaviest, keysGuessed, keysWanted } from './query-keys.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST_WORDS = 40; // of a query; what is longer is a story, of which the caller picks the telling words
const MOST_GUESSED = 12; // words of a query for which unknown spellings are guessed; guessing is slow

/** A word as the reader typed it, with all it is looked up by. */
export type QueryWord = { written: string; keys: Key[] };

/** The words of a query with forms, parts, synonyms and likely spellings; stop words only if nothing else. */
export function queryWords(
  text: string,
  language: Locale,
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
function withJoined(words: QueryWord[], language: Locale, vocabulary: Vocabulary): QueryWord[] {
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

/** The query with misspelt words, which nobody ever wrote, replaced by what was surely meant; or null. */
export function spellingOf(text: string, language: Locale, vocabulary: Vocabulary): string | null {
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
