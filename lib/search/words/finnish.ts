import { readingsOf } from './finnish-endings.ts';
import { oneSpelling, weakGrade } from './finnish-grades.ts';
import { derivedFrom, shaped } from './finnish-stems.ts';
import words from './finnish-words.json' with { type: 'json' };
import { formsOf } from './irregular.ts';
import type { Key } from './key.ts';
import { folded } from './letters.ts';

const OTHER_READING = 0.7; // the ending may belong to the word
const OTHER_GRADE = 0.9; // the root in its weak grade, when both grades are possible
const DERIVED = 0.5; // the word it was made of: related, not the same
const LONG = 5; // letters from which a root says enough without its last vowel and its grade
const MOST_KEYS = 4;

const SPOKEN = new Map(Object.entries(words.spoken));
const ROOTS = new Map(Object.entries(words.roots));
const FORMS = formsOf(words.forms);

/** The words whose forms stand in a table. */
export const FINNISH_TABLE = [...FORMS.keys(), ...SPOKEN.keys()];

/** The written word for a spoken one: `mulla` -> `minulla`. Others come back as they are. */
export function writtenFinnish(word: string): string {
  return SPOKEN.get(word) ?? word;
}

/** The forms by which a Finnish word is found: `parisuhde` and `parisuhteestamme` share one. No dots. */
export function finnishKeys(word: string): Key[] {
  const bare = folded(word);
  const known = FORMS.get(bare);
  if (known) return known.split(' ').map((term) => ({ term, weight: 1 }));
  const keys = new Map<string, number>();
  const add = (term: string | null, weight: number) => {
    if (term && (keys.get(term) ?? 0) < weight) keys.set(term, weight);
  };
  readingsOf(bare).forEach((reading, place) => {
    const weight = place === 0 ? 1 : OTHER_READING;
    const stem = shaped(reading);
    for (const [term, share] of rootsOf(stem)) add(term, weight * share);
    if (place > 0) return;
    derivedBases(stem).forEach((base, step) => {
      for (const [term, share] of rootsOf(base)) add(term, share * DERIVED ** (step + 1));
    });
  });
  return [...keys]
    .map(([term, weight]) => ({ term, weight }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_KEYS);
}

function rootsOf(stem: string): [term: string, weight: number][] {
  const { root, vowels } = parted(stem);
  const known = ROOTS.get(root + vowels) ?? ROOTS.get(root);
  if (known) return [[known, 1]];
  if (root.length >= LONG) return [[oneSpelling(root), 1]];
  if (root.length < 2)
    return [
      [
        root +
          vowels
            .slice(0, 2)
            .replace(/(.)\1/, '$1')
            .replace(/(?<=.[uy])i$/, ''),
        1,
      ],
    ];
  const weak = weakGrade(root, vowels);
  return [...withVowel(root, vowels, 1), ...(weak ? withVowel(weak, vowels, OTHER_GRADE) : [])];
}

function parted(stem: string): { root: string; vowels: string } {
  const root = stem.replace(/[aeiouy]+$/, '');
  return { root, vowels: stem.slice(root.length) };
}

/** Short words keep what their last vowels tell and no inflection changes: `talo` is not `tali`. */
function withVowel(root: string, vowels: string, weight: number): [string, number][] {
  if (root.length >= LONG - 1 || /[aeiouy]$/.test(root)) return [[root, weight]];
  const first = vowels.charAt(0);
  if (/[uy]/.test(first))
    return [
      [`${root}u`, weight],
      [root, weight * DERIVED],
    ]; // itku, itkeä
  if (first === 'o')
    return [
      [`${root}o`, weight],
      [root, weight * OTHER_GRADE],
    ]; // kaloja, kala
  return /^i[aou]/.test(vowels) ? [[`${root}i`, weight]] : [[root, weight]];
}

/** What the word was made of, and what that was made of: ystävättömyys, ystävätön, ystävä. */
function derivedBases(stem: string): string[] {
  const first = derivedFrom(parted(stem).root);
  const second = first && derivedFrom(parted(first).root);
  return [first, second].filter((base) => base !== null);
}
