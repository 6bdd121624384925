import type { Locale } from '../i18n/routing.ts';
import { vocabularyEntries } from './analyser.ts';
import { inLanguage } from './in-language.ts';
import { tokensOf } from './letters.ts';

/**
 * A word as the vocabulary keeps it: without dots, as it was written, and its root. `text` and `root`
 * name their language.
 */
export type SpelledWord = { text: string; bare: string; written: string; root: string | null };

export const ROOT = ':r'; // what the analyser puts after a root when it asks for one

const MOST_KEPT = 300_000; // words; one takes some 200 bytes

const kept = new Map<string, SpelledWord | null>();

/** The words of a text that the vocabulary counts. */
export function wordsOfText(text: string, language: Locale): Map<string, SpelledWord> {
  const words = new Map<string, SpelledWord>();
  for (const token of tokensIn(text)) {
    const word = spelledWord(token, language);
    if (word) words.set(word.text, word);
  }
  return words;
}

/** The different words of a text, small letters. */
export function tokensIn(text: string): Set<string> {
  return new Set(tokensOf(text).map(({ word }) => word));
}

/** A token as the vocabulary counts it, or null; analysed once, however many texts have it. */
export function spelledWord(token: string, language: Locale): SpelledWord | null {
  const name = language + token;
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const entries = [...vocabularyEntries(token, language)];
  const [bare, written] = entries.find(([, as]) => as !== null) ?? [];
  const root = entries.find(([, as]) => as === null)?.[0].slice(0, -ROOT.length);
  const made =
    bare && written
      ? {
          text: inLanguage(language, bare),
          bare,
          written,
          root: root ? inLanguage(language, root) : null,
        }
      : null;
  kept.set(name, made);
  return made;
}
