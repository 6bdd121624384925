import type { Locale } from '../../i18n/routing.ts';
import { isSensitiveWord, meantSensitive, sensitiveTerm } from '../../safety/sensitive-words.ts';
import { slips } from '../../slips.ts';
import { compoundParts } from './compounds.ts';
import { isStopWord, keysOf, rootOf, writtenWord } from './language.ts';
import { folded } from './letters.ts';
import { ROOT_MARK, type Vocabulary } from './vocabulary.ts';

const SHORTEST = 4; // letters; of shorter words anything is a neighbour
const ANOTHER_READING = 0.7; // weight from which a form is the word itself, and not one it is made of
const MOST = 2; // guesses for one word
const LOOKED_AT = 20; // neighbours
const LONGEST = 32; // letters; a longer word was not typed by a slip
const SAME_END = 2; // letters a slip leaves as they are; before them words differ by their endings
const LONG = 9; // letters of a word in which two slips are believable

/** Whether our texts have the word in any form, or all parts of it. */
export function isKnown(word: string, language: Locale, vocabulary: Vocabulary): boolean {
  if (isStopWord(word, language) || /\d/.test(word) || isSensitiveWord(word)) return true;
  const bare = folded(writtenWord(word, language));
  if (bare.length < SHORTEST || isWritten(bare, language, vocabulary)) return true;
  return compoundParts(bare, language, vocabulary) !== null;
}

/** Whether our texts have the word itself in any form. */
export function isWritten(bare: string, language: Locale, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(bare)) return true;
  return keysOf(bare, language).some(
    ({ term, weight }) => weight >= ANOTHER_READING && vocabulary.has(term + ROOT_MARK),
  );
}

/** Words of our texts the reader may have meant, likeliest first; as they are written. */
export function correctionsOf(word: string, language: Locale, vocabulary: Vocabulary): string[] {
  const bare = folded(word);
  if (bare.length > LONGEST) return [];
  const root = rootOf(bare, language);
  const meant = meantSensitive(word);
  // Nobody is led from an everyday word to a sensitive one, nor from a sensitive one to another.
  const fits = (other: string) =>
    isSensitiveWord(other) || meant !== null
      ? sensitiveTerm(other, language) === meant?.term
      : true;
  return vocabulary
    .near(bare)
    .slice(0, LOOKED_AT)
    .filter(fits)
    .map((written) => ({ written, slips: slipsBetween(bare, root, folded(written), language) }))
    .filter(({ slips }) => slips <= allowed(bare.length))
    .sort(
      (one, other) =>
        one.slips - other.slips ||
        vocabulary.frequency(folded(other.written)) - vocabulary.frequency(folded(one.written)),
    )
    .slice(0, MOST)
    .map(({ written }) => written);
}

/** The word the reader surely meant, or null: only a slip within, never another ending or another word. */
export function likelySpelling(
  word: string,
  language: Locale,
  vocabulary: Vocabulary,
): string | null {
  const bare = folded(word);
  const most = bare.length < LONG ? 1 : 2;
  if (meantSensitive(word))
    return (
      correctionsOf(word, language, vocabulary).find(
        (written) => slips(bare, folded(written)) === 1,
      ) ?? null
    );
  const alike = correctionsOf(word, language, vocabulary).find((written) => {
    const other = folded(written);
    return (
      other[0] === bare[0] &&
      other.slice(-SAME_END) === bare.slice(-SAME_END) &&
      slips(bare, other) <= most
    );
  });
  return alike ?? null;
}

/** Slips of the whole words or, when they end differently, of their roots. */
function slipsBetween(bare: string, root: string, other: string, language: Locale): number {
  return Math.min(slips(bare, other), slips(root, rootOf(other, language)) + 0.5);
}

/** How many slips of a finger are believable in so many letters. */
function allowed(length: number): number {
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}
