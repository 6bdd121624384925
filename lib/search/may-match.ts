import { folded } from './letters.ts';

const BEGINNING = 2; // letters; the third may change already: lapsi, lasten
const COMPOUND = 7; // letters of the shortest word that has another inside it

/**
 * A quick look whether a word of a text can be a form of one of these terms at all: to find its own
 * terms takes a hundred times as long, and most words of a text need none.
 */
export function mayMatch(terms: Iterable<string>): (word: string) => boolean {
  const beginnings = new Set([...terms].map((term) => term.slice(0, BEGINNING)));
  return (word) => {
    const plain = folded(word);
    if (beginnings.has(plain.slice(0, BEGINNING))) return true;
    if (plain.length < COMPOUND) return false;
    for (const beginning of beginnings) if (plain.includes(beginning)) return true;
    return false;
  };
}
