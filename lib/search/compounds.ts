import parts from './compound-parts.json' with { type: 'json' };
import { isStopWord, keysOf, type Language } from './language.ts';
import { folded } from './letters.ts';
import { ROOT_MARK, type Vocabulary } from './vocabulary.ts';

const SHORTEST_PART = 3; // letters: työ, ero
const SHORTEST_COMPOUND = 7; // letters: työaika
// Letters from which a root alone says that a word is known; Swedish words are shorter.
const SHORTEST_ROOT: Record<Language, number> = { fi: 4, sv: 3, en: 4 };
const VERB_ENDING = /^m(?:aan|assa|asta|alla|inen|ise|is|atta)/; // puhumaan is no puhu + maan
const SHORTEST_HALF = 5; // letters of a part that stands for the whole compound
const MOST_PARTS = 3; // a word of four words is hardly ever looked for by its parts

const KNOWN: Record<Language, Set<string>> = {
  fi: new Set(parts.fi.split(' ').map(folded)),
  sv: new Set(parts.sv.split(' ').map(folded)),
  en: new Set(),
};
const KNOWN_ROOTS: Record<Language, Set<string>> = {
  fi: rootsOf('fi'),
  sv: rootsOf('sv'),
  en: new Set(),
};

function rootsOf(language: Language): Set<string> {
  return new Set([...KNOWN[language]].flatMap((word) => keysOf(word, language)[0]?.term ?? []));
}

/**
 * The words a compound is made of, when our own texts (or a short list of common parts) have each of them:
 * `koulukiusaamisesta` -> `koulu`, `kiusaamisesta`. Null for any other word.
 */
export function compoundParts(
  word: string,
  language: Language,
  vocabulary: Vocabulary,
): string[] | null {
  const bare = folded(word);
  if (bare.length < SHORTEST_COMPOUND || language === 'en') return null;
  return split(bare, rootOf(bare, language).length, language, vocabulary, MOST_PARTS);
}

/**
 * The longest known word at the end or the beginning of a compound of which our texts do not have every part:
 * `alkionsiirto` -> `siirto`. Null when there is none.
 */
export function knownPart(word: string, language: Language, vocabulary: Vocabulary): string | null {
  const bare = folded(word);
  if (bare.length < SHORTEST_COMPOUND || language === 'en') return null;
  const rootLength = rootOf(bare, language).length;
  for (let at = SHORTEST_PART; at <= bare.length - SHORTEST_HALF; at++) {
    const tail = bare.slice(at);
    if (at > rootLength - SHORTEST_PART || VERB_ENDING.test(tail)) continue;
    if (tailScore(tail, language, vocabulary) > 0) return tail;
  }
  for (let at = rootLength - SHORTEST_PART; at >= SHORTEST_HALF; at--) {
    const head = headOf(bare.slice(0, at), language, vocabulary);
    if (head) return head;
  }
  return null;
}

function split(
  word: string,
  rootLength: number,
  language: Language,
  vocabulary: Vocabulary,
  most: number,
): string[] | null {
  let best: { parts: string[]; score: number } | null = null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    if (at > rootLength) break; // the rest is an ending, not a word
    const head = headOf(word.slice(0, at), language, vocabulary);
    if (!head) continue;
    const tail = word.slice(at);
    if (VERB_ENDING.test(tail)) continue;
    const score = tailScore(tail, language, vocabulary);
    if (score > 0) {
      const found = { parts: [head, tail], score: score + headScore(head, language, vocabulary) };
      if (!best || found.score > best.score) best = found;
    } else if (most > 2 && !best && tail.length >= SHORTEST_COMPOUND) {
      const rest = split(tail, rootLength - at, language, vocabulary, most - 1);
      if (rest) best = { parts: [head, ...rest], score: 0 };
    }
  }
  return best?.parts ?? null;
}

/** The first part as a word of its own; Swedish puts an s between: arbetsplats. */
function headOf(head: string, language: Language, vocabulary: Vocabulary): string | null {
  const forms = language === 'sv' && head.endsWith('s') ? [head, head.slice(0, -1)] : [head];
  return forms.find((form) => headScore(form, language, vocabulary) > 0) ?? null;
}

function headScore(head: string, language: Language, vocabulary: Vocabulary): number {
  if (KNOWN[language].has(head)) return 2 + head.length / 10;
  if (head.length < SHORTEST_PART || isStopWord(head, language)) return 0;
  if (head.length > SHORTEST_PART && vocabulary.has(head)) return 1 + head.length / 10;
  return isKnownByRoot(head, language, vocabulary) ? head.length / 10 : 0;
}

function tailScore(tail: string, language: Language, vocabulary: Vocabulary): number {
  if (KNOWN[language].has(tail)) return 3;
  if (isStopWord(tail, language)) return 0;
  if (tail.length > SHORTEST_PART && vocabulary.has(tail)) return 2 + tail.length / 10;
  if (isKnownByRoot(tail, language, vocabulary)) return 1 + tail.length / 10;
  const root = rootOf(tail, language);
  return root.length === SHORTEST_ROOT[language] - 1 && KNOWN_ROOTS[language].has(root) ? 1 : 0;
}

/** Whether our texts have the word in another form: porno- in pornoa. */
function isKnownByRoot(word: string, language: Language, vocabulary: Vocabulary): boolean {
  const root = rootOf(word, language);
  if (root.length < SHORTEST_ROOT[language] || word.length < SHORTEST_ROOT[language] + 1)
    return false;
  return KNOWN_ROOTS[language].has(root) || vocabulary.has(root + ROOT_MARK);
}

function rootOf(word: string, language: Language): string {
  return keysOf(word, language)[0]?.term ?? word;
}
