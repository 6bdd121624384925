import { englishKeys, writtenEnglish } from './english.ts';
import { finnishKeys, writtenFinnish } from './finnish.ts';
import type { Key } from './key.ts';
import { folded } from './letters.ts';
import stopWords from './stop-words.json' with { type: 'json' };
import { swedishKeys, writtenSwedish } from './swedish.ts';

export type Language = 'fi' | 'sv' | 'en';

type Rules = { written(word: string): string; keys(word: string): Key[]; stop: Set<string> };

const RULES: Record<Language, Rules> = {
  fi: { written: writtenFinnish, keys: finnishKeys, stop: stopsOf(stopWords.fi) },
  sv: { written: writtenSwedish, keys: swedishKeys, stop: stopsOf(stopWords.sv) },
  en: { written: writtenEnglish, keys: englishKeys, stop: stopsOf(stopWords.en) },
};

function stopsOf(list: string): Set<string> {
  return new Set(list.split(' ').map(folded));
}

/** The word as it is written where it was spelt as spoken. */
export function writtenWord(word: string, language: Language): string {
  return RULES[language].written(word);
}

/** Whether a word is so common that it says nothing about what a text is about. */
export function isStopWord(word: string, language: Language): boolean {
  return RULES[language].stop.has(folded(writtenWord(word, language)));
}

/** The forms a word is found under, likeliest first. A stop word has only itself. */
export function keysOf(word: string, language: Language): Key[] {
  const written = writtenWord(word, language);
  if (RULES[language].stop.has(folded(written)) || /\d/.test(word)) {
    return [{ term: folded(written), weight: 1 }];
  }
  return RULES[language].keys(written);
}
