import { stemmer } from '@orama/stemmers/english';
import words from './english-words.json' with { type: 'json' };
import { formsOf, spokenOf } from './irregular.ts';
import type { Key } from './key.ts';
import { folded } from './letters.ts';

const FORMS = formsOf(words.forms);
const SPOKEN = spokenOf(words.spoken);
const MADE_OF = 0.5; // weight of the word another was made of: treatment -> treat

/** The words whose forms stand in a table. */
export const ENGLISH_TABLE = [...FORMS.keys(), ...SPOKEN.keys()];

/** The usual word for a spoken one: `gonna` -> `going`. */
export function writtenEnglish(word: string): string {
  return SPOKEN.get(folded(word)) ?? word;
}

/** The forms under which an English word is found: its stem, irregular words by a table. */
export function englishKeys(word: string): Key[] {
  const bare = folded(word);
  const known = FORMS.get(bare);
  if (known) return [{ term: known, weight: 1 }];
  const term = stemmer(bare) || bare;
  const base = term.replace(
    /(?<=....)(?:li|i|e|al|ment|ation|at|ion|iv|ist|ful|ness)$|(?<=.....)[eo]r$/,
    '',
  );
  return base === term
    ? [{ term, weight: 1 }]
    : [
        { term, weight: 1 },
        { term: base, weight: MADE_OF },
      ];
}
