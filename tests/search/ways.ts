import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Locale } from '#lib/i18n/routing.ts';
import { queryWords } from '#lib/search/words/analyser.ts';
import type { Key } from '#lib/search/words/key.ts';
import { isStopWord, keysOf } from '#lib/search/words/language.ts';
import { folded, tokensOf } from '#lib/search/words/letters.ts';
import lines from '#lib/search/words/synonyms.json' with { type: 'json' };
import { synonymsOf } from '#lib/search/words/synonyms.ts';
import { documentTerms } from './document-terms.ts';
import { memoryVocabulary } from './memory-vocabulary.ts';
import type { Way } from './ranking.ts';

const STEMMERS = { fi: finnish, sv: swedish, en: english };

/** The ways to be measured, each with what the one before it has and one thing more. */
export function waysFor(language: Locale, texts: readonly string[]): Record<string, Way> {
  const known = memoryVocabulary(texts, language);
  const mute = { ...known, near: () => [] };
  const none = new Map<string, string[]>();
  const synonyms = synonymsOf(lines[language]);
  const stem = STEMMERS[language];
  return {
    'stemmer, any word, BM25': byWord(language, (word) => [{ term: stem(word), weight: 1 }]),
    '+ without dots': byWord(language, (word) => [{ term: folded(stem(word)), weight: 1 }]),
    normaliser: byWord(language, (word) => keysOf(word, language)),
    '+ compounds': {
      terms: (text) => documentTerms(text, language, mute),
      words: (query) => queryWords(query, language, mute, none),
    },
    '+ synonyms': {
      terms: (text) => documentTerms(text, language, mute),
      words: (query) => queryWords(query, language, mute, synonyms),
    },
    '+ spelling = all': {
      terms: (text) => documentTerms(text, language, known),
      words: (query) => queryWords(query, language, known, synonyms),
    },
  };
}

function byWord(language: Locale, keys: (word: string) => readonly Key[]): Way {
  const terms = (text: string) => {
    const found = new Map<string, number>();
    for (const { word } of tokensOf(text)) {
      for (const { term, weight } of keys(word)) found.set(term, (found.get(term) ?? 0) + weight);
    }
    return found;
  };
  const words = (query: string) =>
    tokensOf(query)
      .filter(({ word }) => !isStopWord(word, language))
      .map(({ word }) => ({ written: word, keys: [...keys(word)] }));
  return { terms, words };
}
