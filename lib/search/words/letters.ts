/** A word of a text and where it stands in it. */
export type Token = { word: string; from: number; to: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const LONGEST = 60; // letters; no word of our languages is longer
const PLAIN = /^[^'’]{1,60}$/; // no apostrophe, not too long
const MARKS = /\p{M}/gu;
const ASCII = /^[a-z0-9]*$/;
// The usual ones by name: to take a letter apart takes ten times as long.
const USUAL = 'àáâãäåçèéêëìíîïñòóôõöùúûüýšž';
const UNMARKED: Record<string, string> = {
  ...{ ø: 'o', æ: 'a', ß: 'ss', đ: 'd', ł: 'l' },
  ...Object.fromEntries([...USUAL].map((letter) => [letter, letter.normalize('NFD').charAt(0)])),
};
const MARKED = new RegExp(`[${Object.keys(UNMARKED).join('')}]`, 'g');

/** The words of a text, in order: runs of letters and digits, small letters, apostrophes left out. */
export function tokensOf(text: string): Token[] {
  const small = text.toLowerCase();
  // Mostly small letters take the same places, and words need no more done to them.
  const same = small.length === text.length && small.normalize('NFC') === small;
  return Array.from((same ? small : text).matchAll(WORD), ({ 0: found, index }) => ({
    word: same && PLAIN.test(found) ? found : plain(found),
    from: index,
    to: index + found.length,
  })).filter(({ word }) => word !== '');
}

/** The same words alone, for all texts there are: three times as fast. */
export function wordsOf(text: string): string[] {
  const found = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return found.map((word) => (PLAIN.test(word) ? word : plain(word))).filter((word) => word !== '');
}

function plain(found: string): string {
  const word = found.normalize('NFC').toLowerCase().replaceAll(/['’]/g, '');
  return word.length > LONGEST ? [...word].slice(0, LONGEST).join('') : word;
}

/** The word without dots, rings and accents: `äiti` and `aiti` become the same. */
export function folded(word: string): string {
  if (ASCII.test(word)) return word;
  const usual = word.replaceAll(MARKED, (letter) => UNMARKED[letter] ?? letter);
  if (ASCII.test(usual)) return usual;
  const bare = usual.normalize('NFD').replaceAll(MARKS, '').normalize('NFC');
  return bare.replaceAll(MARKED, (letter) => UNMARKED[letter] ?? letter);
}

/** A text in small letters without the usual accents, every letter where it was. */
export function foldedInPlace(text: string): string {
  const small = text.toLowerCase();
  const inPlace = small.length === text.length ? small : text;
  return inPlace.replaceAll(MARKED, (letter) => {
    const bare = UNMARKED[letter] ?? letter;
    return bare.length === 1 ? bare : letter;
  });
}
