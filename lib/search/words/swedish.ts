import { stemmer } from '@orama/stemmers/swedish';
import { formsOf, spokenOf } from './irregular.ts';
import type { Key } from './key.ts';
import { folded } from './letters.ts';
import words from './swedish-words.json' with { type: 'json' };

const FORMS = formsOf(words.forms);
const SPOKEN = spokenOf(words.spoken);
const LOOSE = 0.8; // weight of a form without an ending the stemmer leaves: flickan, bråket, argt
const MADE_OF = 0.5; // weight of the word a noun was made of: mobbning -> mobba

const LEFT_BY_STEMMER =
  /(?<=..[bdfghjklmnprstv])(?:an|et|ar)$|(?<=..[bdfgklmnprv])t$|(?<=.[mlbgp])d$|(?<=..[dtsk])r$|(?<=..[gkvt])n$|(?<=..o)s$/;
const MADE_WITH =
  /(?<=...)(?:ning|ing|else|and|end|sam|ig|lig|ad|it|as|ats|dom|skap|itet|het|sl|lo|los|bar)$/;

/** The words whose forms stand in a table. */
export const SWEDISH_TABLE = [...FORMS.keys(), ...SPOKEN.keys()];

/** The written word for a spoken one: `nåt` -> `något`. */
export function writtenSwedish(word: string): string {
  return SPOKEN.get(folded(word)) ?? word;
}

/** The forms under which a Swedish word is found: its stem without dots, irregular words by a table. */
export function swedishKeys(word: string): Key[] {
  const bare = folded(word);
  const known = FORMS.get(bare);
  if (known) return [{ term: known, weight: 1 }];
  const stem = single(stemmer(bare)) || bare;
  const loose = single(stem.replace(LEFT_BY_STEMMER, ''));
  const base = single(loose.replace(MADE_WITH, ''));
  const weights = new Map([
    [base, MADE_OF],
    [loose, LOOSE],
    [stem, 1],
  ]);
  return [...weights].map(([term, weight]) => ({ term, weight })).reverse();
}

/** A double consonant at the end written once: ensamma, ensam. */
function single(stem: string): string {
  return stem.replace(/([bdfgklmnprst])\1$/, '$1');
}
