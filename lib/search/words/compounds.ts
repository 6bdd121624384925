import type { Locale } from '../../i18n/routing.ts';
import { sensitiveTerm } from '../../safety/sensitive-words.ts';
import { isPartWritten, partForms, scoreByRoot } from './compound-words.ts';
import { rootOf } from './language.ts';
import { folded } from './letters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters: työ, ero. */
export const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7; // letters: työaika
const LONGEST_COMPOUND = 32; // letters; what is longer nobody looks for by its parts
const SHORTEST_HALF = 5; // letters of a part that stands for the whole compound
const MOST_PARTS = 3; // a word of four words is hardly ever looked for by its parts
const VERB_ENDING = /^m(?:aan|assa|asta|alla|inen|ise|is|atta)/; // puhumaan is no puhu + maan

type Split = { parts: string[]; score: number };

/** A compound's known words: `koulukiusaamisesta` -> `koulu`, `kiusaamisesta`; null for others and sensitive words. */
export function compoundParts(
  word: string,
  language: Locale,
  vocabulary: Vocabulary,
): string[] | null {
  const bare = folded(word);
  if (!mayBeCompound(bare, language) || sensitiveTerm(word, language)) return null;
  return splitOf(bare, rootOf(bare, language).length, language, vocabulary, MOST_PARTS);
}

/** The longest known word at an end of a compound with unknown parts: `alkionsiirto` -> `siirto`. */
export function knownPart(word: string, language: Locale, vocabulary: Vocabulary): string | null {
  const bare = folded(word);
  if (!mayBeCompound(bare, language) || sensitiveTerm(word, language)) return null;
  const known = (part: string) =>
    isPartWritten(part, language, vocabulary) || scoreByRoot(part, language, vocabulary) > 0;
  const last = rootOf(bare, language).length - SHORTEST_PART;
  for (let at = SHORTEST_PART; at <= Math.min(last, bare.length - SHORTEST_HALF); at++) {
    const tail = bare.slice(at);
    if (!VERB_ENDING.test(tail) && known(tail)) return tail;
  }
  for (let at = last; at >= SHORTEST_HALF; at--) {
    const head = partForms(bare.slice(0, at), language).find(known);
    if (head) return head;
  }
  return null;
}

/** Whether a word (without dots) has as many letters as words that are made of others. */
export function mayBeCompound(word: string, language: Locale): boolean {
  return language !== 'en' && word.length >= SHORTEST_COMPOUND && word.length <= LONGEST_COMPOUND;
}

function splitOf(
  word: string,
  rootLength: number,
  language: Locale,
  vocabulary: Vocabulary,
  most: number,
): string[] | null {
  let best: Split | null = null;
  // Where the root ends the rest is an ending, not a word.
  for (let at = SHORTEST_PART; at <= Math.min(rootLength, word.length - SHORTEST_PART); at++) {
    const tail = word.slice(at);
    if (VERB_ENDING.test(tail)) continue;
    for (const head of partForms(word.slice(0, at), language)) {
      const found = pair(head, tail, language, vocabulary);
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  if (best || most === 2) return best?.parts ?? null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_COMPOUND; at++) {
    const head = partForms(word.slice(0, at), language).find((form) =>
      isPartWritten(form, language, vocabulary),
    );
    const rest = head && splitOf(word.slice(at), rootLength - at, language, vocabulary, most - 1);
    if (rest) return [head, ...rest];
  }
  return null;
}

/** Two words next to each other; at least one of them must be written somewhere just like that. */
function pair(head: string, tail: string, language: Locale, vocabulary: Vocabulary): Split | null {
  const written = [head, tail].map((part) => isPartWritten(part, language, vocabulary));
  let score = 0;
  for (const [index, part] of [head, tail].entries()) {
    const own = written[index] ? 2 + part.length / 10 : scoreByRoot(part, language, vocabulary);
    if (own === 0) return null;
    score += own;
  }
  return { parts: [head, tail], score };
}
