import type { Locale } from '../i18n/routing.ts';
import type { SearchUnderWay } from './find-questions.ts';
import { likelyRanges } from './ranking/likely-ranges.ts';
import { matchedRanges } from './ranking/matched-ranges.ts';
import type { FoundQuestions } from './schema.ts';
import { wantedWords } from './words/wanted-words.ts';
import { withVocabulary } from './words/with-vocabulary.ts';

type Ranges = [from: number, to: number][];

/** Where the words of a search stand in texts: first guessed, to choose what is shown, then surely, to mark it. */
export type PlacesOfWords = {
  likely(language: Locale): (text: string) => Ranges;
  /** Reads with all words there are, which may take several runs: `read` must be a function of its input. */
  surely<Result>(
    search: SearchUnderWay,
    read: (matches: (text: string, language: Locale) => Ranges) => Result,
  ): Promise<Result>;
};

/** Where these words stand. What it has read of a text it remembers. */
export function placesOfWords(words: FoundQuestions['words']): PlacesOfWords {
  const likely = likelyRanges(words);
  const finder = (language: Locale) => {
    const wanted = wantedWords(words, language);
    return { likely: (text: string) => likely(text, wanted), ranges: matchedRanges(wanted) };
  };
  const finders = { fi: finder('fi'), sv: finder('sv'), en: finder('en') };
  return {
    likely: (language) => finders[language].likely,
    surely: ({ tx, standing }, read) =>
      withVocabulary(tx, standing, (of) =>
        read((text, language) => finders[language].ranges(text, of(language))),
      ),
  };
}
