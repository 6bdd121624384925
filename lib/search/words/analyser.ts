import type { Locale } from '../../i18n/routing.ts';
import { isMust, type SensitivePhrase, sensitivePhrases } from '../../safety/sensitive-words.ts';
import { isKnown, isWritten, likelySpelling } from './corrections.ts';
import type { Key } from './key.ts';
import { isStopWord, keysOf } from './language.ts';
import { folded, tokensOf } from './letters.ts';
import { heaviest, isSensitive, keysGuessed, keysOfSensitive, keysWanted } from './query-keys.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST_WORDS = 40; // of a query; what is longer is a story, of which the caller picks the telling words
const MOST_GUESSED = 12; // words of a query for which unknown spellings are guessed; guessing is slow

/** A word as the reader typed it, with all it is looked up by; of the musts, what is found has one at least. */
export type QueryWord = { written: string; keys: Key[]; must?: boolean };

/** The words of a query with forms, parts, synonyms and likely spellings; stop words only if nothing else. */
export function queryWords(
  text: string,
  language: Locale,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): QueryWord[] {
  const typed = tokensOf(text).map(({ word }) => word);
  const phrases = sensitivePhrases(typed);
  const words = [...new Set(typed.filter((_, at) => !isWithin(phrases, at)))];
  const telling = words.filter((word) => !isStopWord(word, language) && letters(word) > 1);
  const chosen = telling.length > 0 || phrases.length > 0 ? telling : words;
  const found = chosen.slice(0, MOST_WORDS).map((written, place): QueryWord => {
    if (isSensitive(written)) {
      const keys = keysOfSensitive(written, language, synonyms);
      return { written, keys, must: isMust(written) };
    }
    const guessed = place < MOST_GUESSED;
    return {
      written,
      keys: [
        ...keysWanted(written, language, vocabulary, synonyms),
        ...(guessed ? keysGuessed(written, language, vocabulary, synonyms) : []),
      ],
    };
  });
  const meant = phrases.map((phrase) => wordOfPhrase(phrase, typed, language));
  return [...meant, ...withJoined(found, language, vocabulary)];
}

const isWithin = (phrases: readonly SensitivePhrase[], at: number) =>
  phrases.some(({ first, last }) => first <= at && at <= last);

/** What several words mean together is looked for as one: `tapan itseni` as `itsemurha`. */
function wordOfPhrase(
  { first, last, means }: SensitivePhrase,
  typed: readonly string[],
  language: Locale,
): QueryWord {
  const keys = tokensOf(means[language]).flatMap(({ word }) => keysOf(word, language).slice(0, 1));
  return { written: typed.slice(first, last + 1).join(' '), keys, must: true };
}

/** Compounds typed apart: `koulu kiusaaminen` also looks for `koulukiusaaminen`, if anybody wrote that. */
function withJoined(words: QueryWord[], language: Locale, vocabulary: Vocabulary): QueryWord[] {
  const joined = words.slice(1).map(({ written }, index) => {
    const compound = folded((words[index]?.written ?? '') + written);
    // A sensitive word begins alike with any ending; typed apart it is a phrase of the list.
    if (isSensitive(compound)) return [];
    return isWritten(compound, language, vocabulary) ? keysOf(compound, language) : [];
  });
  return words.map(({ written, keys, must }, index) => ({
    written,
    must,
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
  const typed = tokensOf(text).slice(0, MOST_WORDS);
  const phrases = sensitivePhrases(typed.map(({ word }) => word));
  for (const [at, { word, from, to }] of typed.entries()) {
    if (isWithin(phrases, at) || isKnown(word, language, vocabulary)) continue;
    const guess = likelySpelling(word, language, vocabulary);
    if (!guess) continue;
    spelling += text.slice(end, from) + guess;
    end = to;
  }
  return end === 0 ? null : spelling + text.slice(end);
}
