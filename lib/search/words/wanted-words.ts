import type { Locale } from '../../i18n/routing.ts';
import type { QueryWord } from './analyser.ts';
import { mayBeCompound, SHORTEST_PART } from './compounds.ts';
import type { Key } from './key.ts';
import { irregularForms, keysOf } from './language.ts';
import { folded } from './letters.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keysOfPart, termsOf } from './word-terms.ts';

const SHOWN_FROM = 0.4; // weight from which a found word is shown as found
const SAME_BEGINNING = 2; // letters: the third may change already: lapsi, lasten

/** Which words of a text a query finds; words in small letters. */
export type WantedWords = {
  /** Whether the word is wanted, as far as can be said without knowing which words there are. */
  perhaps(word: string): boolean;
  /** Whether it is wanted, or one of the words it is made of. */
  surely(word: string, vocabulary: Vocabulary): boolean;
};

type Judgement = 'wanted' | 'perhaps by a part' | 'other';

/** The words a query finds: in every form and inside compounds. First letters tell most apart. */
export function wantedWords(words: readonly QueryWord[], language: Locale): WantedWords {
  const terms = new Set(
    words.flatMap(({ keys }) =>
      keys.filter(({ weight }) => weight >= SHOWN_FROM).map(({ term }) => term),
    ),
  );
  const forms = [...terms].flatMap((term) => [term, ...irregularForms(term, language)]);
  const beginnings = new Set(forms.map((form) => form.slice(0, SAME_BEGINNING)));
  const begins = (word: string, at: number) => beginnings.has(word.slice(at, at + SAME_BEGINNING));
  const isTerm = ({ term, weight }: Key) => weight >= SHOWN_FROM && terms.has(term);

  /** Whether a piece of a compound could be such a word, if it is a word at all. */
  const mayHaveOne = (compound: string) => {
    if (!mayBeCompound(compound, language)) return false;
    const last = compound.length - SHORTEST_PART;
    for (let from = 0; from <= last; from = Math.max(from + 1, SHORTEST_PART)) {
      if (!begins(compound, from)) continue;
      for (let to = from + SHORTEST_PART; to <= compound.length; to += 1)
        if (keysOfPart(compound.slice(from, to), language).some(isTerm)) return true;
    }
    return false;
  };
  const judged = (word: string): Judgement => {
    const bare = folded(word);
    if (begins(bare, 0) && keysOf(word, language).some(isTerm)) return 'wanted';
    return mayHaveOne(bare) ? 'perhaps by a part' : 'other';
  };
  const known = new Map<string, Judgement>();
  const judge = (word: string) => {
    const judgement = known.get(word) ?? judged(word);
    known.set(word, judgement);
    return judgement;
  };
  return {
    perhaps: (word) => judge(word) !== 'other',
    surely: (word, vocabulary) => {
      const judgement = judge(word);
      if (judgement !== 'perhaps by a part') return judgement === 'wanted';
      return termsOf(word, language, vocabulary).some(isTerm);
    },
  };
}
