import type { Locale } from '../../i18n/routing.ts';
import type { Vocabularies } from '../words/asked-vocabulary.ts';
import { inLanguage } from '../words/in-language.ts';
import { ROOT_MARK, vocabularyEntries } from '../words/vocabulary.ts';
import { termsOf } from '../words/word-terms.ts';

/** A word as the vocabulary keeps it: without dots, as written, and its root. `text`, `root`: by language. */
export type SpelledWord = { text: string; bare: string; written: string; root: string | null };

/** A word of a text: the terms it is found by, how much each counts, and itself; as numbers of a lexicon. */
export type AnalysedWord = {
  terms: readonly number[];
  weights: readonly number[];
  word: number | null; // null where the vocabulary does not count it: stop words, figures
};

/** What the index keeps of words. Each is analysed once; from then on terms and words are numbers. */
export class Lexicon {
  readonly terms: string[] = [];
  readonly words: SpelledWord[] = [];
  readonly #vocabularies: Vocabularies;
  readonly #known = { fi: new Map(), sv: new Map(), en: new Map() } satisfies Record<
    Locale,
    Map<string, AnalysedWord>
  >;
  readonly #terms = new Map<string, number>();
  readonly #words = new Map<string, number>();

  constructor(vocabularies: Vocabularies) {
    this.#vocabularies = vocabularies;
  }

  /** What the index keeps of a word. */
  analysed(token: string, language: Locale): AnalysedWord {
    const known: Map<string, AnalysedWord> = this.#known[language];
    const found = known.get(token);
    if (found) return found;
    const keys = termsOf(token, language, this.#vocabularies(language));
    const spelled = spelledWord(token, language);
    const made = {
      terms: keys.map(({ term }) => numberOf(inLanguage(language, term), this.#terms, this.terms)),
      weights: keys.map(({ weight }) => weight),
      word: spelled && this.#numberOfWord(spelled),
    };
    known.set(token, made);
    return made;
  }

  /** The number of a term that is no word. */
  named(term: string): number {
    return numberOf(term, this.#terms, this.terms);
  }

  /** Of several ways to write a word one with its dots is kept. */
  #numberOfWord(spelled: SpelledWord): number {
    const found = this.#words.get(spelled.text);
    if (found === undefined) {
      this.#words.set(spelled.text, this.words.length);
      return this.words.push(spelled) - 1;
    }
    if (spelled.written > (this.words[found]?.written ?? '')) this.words[found] = spelled;
    return found;
  }
}

function numberOf(text: string, numbers: Map<string, number>, texts: string[]): number {
  const found = numbers.get(text);
  if (found !== undefined) return found;
  numbers.set(text, texts.length);
  return texts.push(text) - 1;
}

/** A word as the vocabulary keeps it, or null where it does not: stop words, figures. */
function spelledWord(token: string, language: Locale): SpelledWord | null {
  const entries = [...vocabularyEntries(token, language)];
  const [bare, written] = entries.find(([, as]) => as !== null) ?? [];
  if (!bare || !written) return null;
  const root = entries.find(([, as]) => as === null)?.[0].slice(0, -ROOT_MARK.length);
  return {
    text: inLanguage(language, bare),
    bare,
    written,
    root: root ? inLanguage(language, root) : null,
  };
}
