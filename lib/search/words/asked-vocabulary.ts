import type { Locale } from '../../i18n/routing.ts';
import { inLanguage } from './in-language.ts';
import type { KnownWords } from './known-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of the published questions of a language. */
export type Vocabularies = (language: Locale) => Vocabulary;

/** What an analysis asked for that is not known yet. */
export type Asked = {
  words: Set<string>;
  near: Map<string, { language: Locale; word: string }>;
  without: ReadonlySet<string>; // what is beyond the most neighbourhoods in one search
};

/** What is known, noting what is asked for. One object for each language and run: the analyser remembers by it. */
export function askedVocabularies(known: KnownWords, asked: Asked): Vocabularies {
  const of = (language: Locale) => askedVocabulary(language, known, asked);
  const vocabularies = { fi: of('fi'), sv: of('sv'), en: of('en') };
  return (language) => vocabularies[language];
}

function askedVocabulary(language: Locale, known: KnownWords, asked: Asked): Vocabulary {
  const frequency = (entry: string) => {
    const name = inLanguage(language, entry);
    const questions = known.words.get(name);
    if (questions === undefined) asked.words.add(name);
    return questions ?? 0;
  };
  return {
    frequency,
    has: (entry) => frequency(entry) > 0,
    near: (word) => {
      const name = inLanguage(language, word);
      const neighbours = known.near.get(name);
      // The neighbours of a word that turns out to be known would be read in vain.
      if (!neighbours && asked.words.size === 0 && !asked.without.has(name))
        asked.near.set(name, { language, word });
      return neighbours ?? [];
    },
  };
}
