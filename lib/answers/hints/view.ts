import type { Locale } from '../../i18n/routing.ts';
import { type Match, matchesOf, type Patterns, readPatterns } from '../../safety/pattern.ts';
import { type Unsafe, unsafeWords } from '../../safety/safe-messaging.ts';
import hardWords from './hard-words.json' with { type: 'json' };
import { type Readability, readability } from './readability.ts';

/** Something in an answer that its reader might stumble over, with the words it is about. */
export type Hint =
  | Unsafe
  | { kind: 'sentence'; quote: string; words: number }
  | { kind: 'word'; quote: string; plain: string }
  | { kind: 'longWord'; quote: string }
  | { kind: 'length'; quote: string };

// Words: half as much again as a sentence of a newspaper (14, 17 and 25: the same study as for LIX).
const LONG_SENTENCE: Record<Locale, number> = { fi: 21, sv: 25, en: 37 };
const LONG_WORD = 22; // letters: a compound that a tired reader spells out
const LONG_ANSWER = 3000; // characters: two minutes and more on a phone
const MOST = 6; // of a kind: more would only discourage
const QUOTED = 60; // letters of a sentence, enough to find it

/** Hints for whoever writes an answer; they never stop it. Quotes from the asker are left out. */
export function letterHints(
  text: string,
  language: Locale,
): { hints: Hint[]; readability: Readability | null } {
  const own = ownWords(text);
  const sentences = own
    .split(/(?<=[.!?…])\s+|\n\s*\n|\n/)
    .map((sentence) => ({ sentence: sentence.trim(), words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 0);
  const long = sentences
    .filter(({ words }) => words.length > LONG_SENTENCE[language])
    .map(({ sentence, words }): Hint => {
      const quote = sentence.length > QUOTED ? `${sentence.slice(0, QUOTED).trim()}…` : sentence;
      return { kind: 'sentence', quote, words: words.length };
    });
  const length: Hint[] = own.length > LONG_ANSWER ? [{ kind: 'length', quote: '' }] : [];
  return {
    hints: [
      ...unsafeWords(own),
      ...long.slice(0, MOST),
      ...hard(own, language).slice(0, MOST),
      ...length,
    ],
    readability: readability(
      sentences.map(({ words }) => words),
      language,
    ),
  };
}

// Bounded: of a row of openings without an end, each would be read to the end of the text.
const ADDRESS = /\]\([^)\s]{0,500}\)/g;

/** What the answerer wrote themselves, without marks, addresses and quotes. */
function ownWords(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .map((line) => line.replace(/^\s*([-+*]|\d{1,9}[.)])\s+/, ''))
    .join('\n')
    .replace(ADDRESS, '')
    .replace(/[*[\]]/g, '');
}

const wordsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].map(([word]) => word);

const patterns: Partial<Record<Locale, Patterns>> = {};

function hard(text: string, language: Locale): Hint[] {
  const words = wordsOf(text);
  const lower = words.map((word) => word.toLowerCase());
  const entries = Object.entries(hardWords[language]);
  patterns[language] ??= readPatterns(entries.map(([written]) => written));
  const found = new Map<number, Match>();
  for (const match of matchesOf(patterns[language], lower)) {
    if (!found.has(match.pattern)) found.set(match.pattern, match);
  }
  const known = entries.flatMap(([, plain], place): Hint[] => {
    const match = found.get(place);
    if (!match) return [];
    return [{ kind: 'word', quote: words.slice(match.first, match.last + 1).join(' '), plain }];
  });
  const long = [...new Set(words.filter((word) => word.length > LONG_WORD && !word.includes('-')))];
  return [...known, ...long.map((quote): Hint => ({ kind: 'longWord', quote }))];
}
