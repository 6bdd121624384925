import type { Locale } from '../../i18n/routing.ts';
import { MEMORY } from '../../kept/budget.ts';
import { sensitiveTerm } from '../../safety/sensitive-words.ts';
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

// Most words and parts have been met before, parts of compounds again and again.
const WORD_BYTES = 100; // its place in the map, and a list
const KEY_BYTES = 60; // beside its letters
const kept = new Map<string, readonly Key[]>();
let bytes = 0;

/** The forms a word is found under, likeliest first. A stop word has only itself, a sensitive one its stem. */
export function keysOf(word: string, language: Locale): readonly Key[] {
  const name = language + word;
  const known = kept.get(name);
  if (known) return known;
  const keys = keysOfNew(word, language);
  const size = keys.reduce((sum, { term }) => sum + KEY_BYTES + 2 * term.length, 2 * name.length);
  if (bytes + WORD_BYTES + size > MEMORY.words) {
    kept.clear(); // quicker than to let one go for each that comes
    bytes = 0;
  }
  bytes += WORD_BYTES + size;
  kept.set(name, keys);
  return keys;
}

/** Of how many words the forms are kept now, and in how many bytes. */
export function keptWords(): { count: number; bytes: number } {
  return { count: kept.size, bytes };
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
  const sensitive = sensitiveTerm(written, language);
  if (sensitive) return [{ term: folded(sensitive), weight: 1 }];
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
