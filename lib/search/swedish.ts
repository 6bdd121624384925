import { stemmer } from '@orama/stemmers/swedish';
import { formsOf, spokenOf } from './irregular.ts';
import type { Key } from './key.ts';
import { folded } from './letters.ts';
import words from './swedish-words.json' with { type: 'json' };

const FORMS = formsOf(words.forms);
const SPOKEN = spokenOf(words.spoken);
const MADE_OF = 0.5; // weight of the word a noun was made of: mobbning -> mobba

/** The written word for a spoken one: `nåt` -> `något`. */
export function writtenSwedish(word: string): string {
  return SPOKEN.get(folded(word)) ?? word;
}

/** The forms under which a Swedish word is found: its stem without dots, irregular words by a table. */
export function swedishKeys(word: string): Key[] {
  const bare = folded(word);
  const known = FORMS.get(bare);
  if (known) return [{ term: known, weight: 1 }];
  const term = single(stemmer(bare)) || bare;
  const base = single(term.replace(/(?<=...)(?:ning|ing|else|and|end|sam|ig|lig|it|as|ats)$/, ''));
  return base === term
    ? [{ term, weight: 1 }]
    : [
        { term, weight: 1 },
        { term: base, weight: MADE_OF },
      ];
}

/** A double consonant at the end written once: ensamma, ensam. */
function single(stem: string): string {
  return stem.replace(/([bdfgklmnprst])\1$/, '$1');
}
