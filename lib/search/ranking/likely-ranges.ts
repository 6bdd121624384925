import { LOCALES } from '../../i18n/routing.ts';
import type { QueryWord } from '../words/analyser.ts';
import { irregularForms } from '../words/language.ts';
import { foldedInPlace } from '../words/letters.ts';
import type { WantedWords } from '../words/wanted-words.ts';

const BEGINNING = 2; // letters a word and a term have in common: the third may change already, as in lapsi, lasten
const INSIDE = 4; // letters of a term within a longer word
const COMPOUND = 7; // letters of the shortest word that has another inside it
const LETTER = /[\p{L}\p{N}\p{M}]/u;

type Range = [from: number, to: number];
/** Letters to look for in a text, and whether the word around them will do. */
type Piece = { letters: string; fits: (at: number, word: Range) => boolean };

/** Where words of a query likely stand, to choose the place that is shown; matchedRanges says surely. */
export function likelyRanges(
  words: readonly QueryWord[],
): (text: string, wanted: WantedWords) => Range[] {
  const pieces = piecesOf(new Set(words.flatMap(({ keys }) => keys.map(({ term }) => term))));
  return (text, wanted) => {
    const plain = foldedInPlace(text);
    const found = new Map<number, Range>();
    for (const { letters, fits } of pieces) {
      for (let at = plain.indexOf(letters); at >= 0; at = plain.indexOf(letters, at + 1)) {
        const word = wordAround(plain, at, at + letters.length);
        if (fits(at, word)) found.set(word[0], word);
      }
    }
    return [...found.values()]
      .filter(([from, to]) => wanted.perhaps(text.slice(from, to).toLowerCase()))
      .sort(([one], [other]) => one - other);
  };
}

function piecesOf(terms: ReadonlySet<string>): Piece[] {
  const all = [...terms];
  const cut = (length: number) => [...new Set(all.map((term) => term.slice(0, length)))];
  const forms = all.flatMap((term) =>
    LOCALES.flatMap((language) => irregularForms(term, language)),
  );
  return [
    ...cut(BEGINNING).map((letters) => ({
      letters,
      fits: (at: number, word: Range) =>
        at === word[0] && (letters.length === BEGINNING || isWhole(letters, word)),
    })),
    ...cut(INSIDE)
      .filter(({ length }) => length === INSIDE)
      .map((letters) => ({ letters, fits: (_: number, word: Range) => isCompound(word) })),
    ...[...new Set(forms)].map((letters) => ({
      letters,
      fits: (at: number, word: Range) =>
        isWhole(letters, word) || (at + letters.length === word[1] && isCompound(word)),
    })),
  ];
}

const isWhole = ({ length }: string, [from, to]: Range) => to - from === length;
const isCompound = ([from, to]: Range) => to - from >= COMPOUND;

function wordAround(text: string, at: number, end: number): Range {
  let from = at;
  let to = end;
  while (from > 0 && LETTER.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && LETTER.test(text.charAt(to))) to += 1;
  return [from, to];
}
