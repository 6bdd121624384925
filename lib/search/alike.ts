import type { Locale } from '../i18n/routing.ts';
import { irregularForms } from './language.ts';
import { folded } from './letters.ts';

const COMPOUND = 7; // letters of the shortest word that has another inside it

/** How many letters at its beginning a word has in common with a term, and with one inside it. */
export type Alikeness = { beginning: number; inside: number };

/**
 * A quick look whether a word of a text can be a form of one of these terms: to find its own terms
 * takes a hundred times as long, and most words of a text need none.
 */
export function alike(
  terms: Iterable<string>,
  languages: readonly Locale[],
  { beginning, inside }: Alikeness,
): (word: string) => boolean {
  const all = [...terms];
  const beginnings = new Set(all.map((term) => term.slice(0, beginning)));
  const parts = [...new Set(all.map((term) => term.slice(0, inside)))].filter(
    (part) => part.length === inside,
  );
  const irregular = new Set(
    all.flatMap((term) => languages.flatMap((language) => irregularForms(term, language))),
  );
  const ends = [...irregular];
  return (word) => {
    const plain = folded(word);
    if (beginnings.has(plain.slice(0, beginning)) || irregular.has(plain)) return true;
    if (plain.length < COMPOUND) return false;
    return parts.some((part) => plain.includes(part)) || ends.some((end) => plain.endsWith(end));
  };
}
