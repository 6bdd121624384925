import type { Locale } from '../../i18n/routing.ts';
import { ENGLISH_TABLE, englishKeys, writtenEnglish } from './english.ts';
import { FINNISH_TABLE, finnishKeys, writtenFinnish } from './finnish.ts';
import type { Key } from './key.ts';
import { folded } from './letters.ts';
import stopWords from './stop-words.json' with { type: 'json' };
import { SWEDISH_TABLE, swedishKeys, writtenSwedish } from './swedish.ts';

type Rules = {
  written(word: string): string;
  keys(word: string): Key[];
  stop: Set<string>;
  table: readonly string[]; // words that stand in a table: without dots, irregular or spoken
};

const RULES: Record<Locale, Rules> = {
  fi: {
    written: writtenFinnish,
    keys: finnishKeys,
    stop: stopsOf(stopWords.fi),
    table: FINNISH_TABLE,
  },
  sv: {
    written: writtenSwedish,
    keys: swedishKeys,
    stop: stopsOf(stopWords.sv),
    table: SWEDISH_TABLE,
  },
  en: {
    written: writtenEnglish,
    keys: englishKeys,
    stop: stopsOf(stopWords.en),
    table: ENGLISH_TABLE,
  },
};

function stopsOf(list: string): Set<string> {
  return new Set(list.split(' ').map(folded));
}

/** The word as it is written where it was spelt as spoken. */
export function writtenWord(word: string, language: Locale): string {
  return RULES[language].written(word);
}

/** Whether a word is so common that it says nothing about what a text is about. */
export function isStopWord(word: string, language: Locale): boolean {
  return RULES[language].stop.has(folded(writtenWord(word, language)));
}

// Words and parts, some 250 bytes each: most have been met before, parts of compounds again and again.
const MOST_KEPT = 100_000;
const kept = new Map<string, readonly Key[]>();

/** The forms a word is found under, likeliest first. A stop word has only itself. */
export function keysOf(word: string, language: Locale): readonly Key[] {
  const name = language + word;
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const keys = keysOfNew(word, language);
  kept.set(name, keys);
  return keys;
}

/** The likeliest of its forms. */
export function rootOf(word: string, language: Locale): string {
  return keysOf(word, language)[0]?.term ?? word;
}

function keysOfNew(word: string, language: Locale): readonly Key[] {
  const written = writtenWord(word, language);
  if (RULES[language].stop.has(folded(written)) || /\d/.test(word)) {
    return [{ term: folded(written), weight: 1 }];
  }
  return RULES[language].keys(written);
}

const irregular = new Map<Locale, Map<string, string[]>>();

/** The words of a term that no rule brings to it, but a table: of `tyo` they are `toissa`, `toita` ... */
export function irregularForms(term: string, language: Locale): readonly string[] {
  const known = irregular.get(language) ?? fromTable(language);
  irregular.set(language, known);
  return known.get(term) ?? [];
}

function fromTable(language: Locale): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const word of RULES[language].table)
    for (const { term } of keysOf(word, language))
      forms.set(term, [...(forms.get(term) ?? []), word]);
  return forms;
}
