import { GIVEN_NAMES } from './lists/given-names.ts';
import { isNenName } from './lists/surnames.ts';
import { isTown } from './lists/towns.ts';

// Finnish case endings and possessives that a name takes, longest first, and -s of Swedish and English.
const ENDINGS =
  "illanne|illeni|lleni|lläni|llani|ltani|ltäni|ssani|stani|llekin|llakin|stakin|nikin|ille|illa|illä|ista|istä|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|seen|een|aan|ään|iin|oon|uun|yyn|öön|kin|han|hän|ksi|an|än|nsa|nsä|ni|'s|’s|ta|tä|n|a|ä|s".split(
    '|',
  );
const STEM = 3; // letters: shorter stems are names of nobody

/** The basic forms a word may come from, itself first: Pekalle → pekka, Virtasesta → virtanen. */
export function basicForms(word: string): readonly string[] {
  const known = LOOKED_UP.get(word);
  if (known !== undefined) return known;
  if (LOOKED_UP.size >= MOST_KEPT) LOOKED_UP.clear();
  const forms = formsOf(word);
  LOOKED_UP.set(word, forms);
  return forms;
}

// Each word is asked about several times; a text repeats its own.
const LOOKED_UP = new Map<string, readonly string[]>();
const MOST_KEPT = 500;

function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const stems = ENDINGS.filter((ending) => lower.endsWith(ending)).map((ending) =>
    lower.slice(0, -ending.length),
  );
  const all = stems.filter((stem) => stem.length >= STEM).flatMap((stem) => [stem, ...grown(stem)]);
  return [...new Set([lower, ...all])];
}

function grown(stem: string): string[] {
  const forms: string[] = [];
  // Pekalle, Matin: a double consonant has become single.
  const doubled = stem.replace(/([kpt])([aeiouyäö])$/, '$1$1$2');
  if (doubled !== stem) forms.push(doubled);
  // Mikaelille, Jannelle: the vowel belongs to the ending.
  if (/[^aeiouyäö]i$/.test(stem)) forms.push(stem.slice(0, -1));
  // Markukselle, Virtasella.
  if (stem.endsWith('kse')) forms.push(`${stem.slice(0, -3)}s`);
  if (stem.endsWith('kse')) forms.push(stem.replace(/kse$/, 'ksi'));
  if (/[aeiouyäö]se$/.test(stem)) forms.push(`${stem.slice(0, -2)}nen`);
  // Mäen, Lahden, Koivun, Salmen, Niemen, Järven.
  if (stem.endsWith('mäe')) forms.push(`${stem.slice(0, -3)}mäki`);
  if (stem.endsWith('lahde')) forms.push(`${stem.slice(0, -5)}lahti`);
  if (/[^aeiouyäö]e$/.test(stem)) forms.push(`${stem.slice(0, -1)}i`);
  if (stem.endsWith('nna')) forms.push(`${stem.slice(0, -3)}nta`);
  if (stem.endsWith('lla')) forms.push(`${stem.slice(0, -3)}lta`);
  if (stem.endsWith('rra')) forms.push(`${stem.slice(0, -3)}rta`);
  return forms;
}

const OF_A_FAMILY =
  /^(\p{L}{2,}[aeiouyäö])s(?:et|ten|ia|iä|ien|iin|illa|ille|ilta|ista|issa)(?:kin|kaan|ko)?$/u;

/** The surname in -nen by which a word may name a whole family: Lahtiset, Lahtisten, Lahtisille → lahtinen. */
export function pluralForms(word: string): string[] {
  const stem = OF_A_FAMILY.exec(word.toLowerCase())?.[1];
  return stem === undefined ? [] : [`${stem}nen`];
}

/** Whether a word is one of given names in any case; also of two parts, of which the first is one: Ann-Catrin. */
export const isGiven = (word: string, names: ReadonlySet<string>): boolean =>
  basicForms(word).some((form) => names.has(form)) ||
  (word.includes('-') &&
    (word.split('-').every((part) => GIVEN_NAMES.has(part.toLowerCase())) ||
      (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word) &&
        GIVEN_NAMES.has(word.split('-', 1)[0]?.toLowerCase() ?? ''))));

/** Whether a word is a surname in -nen by itself, with a capital mid-sentence; -lainen is somebody’s origin. */
export function isNenSurname(word: string): boolean {
  if (/ss[aä]$/.test(word)) return false; // Housessa, Pariisissa
  const forms = [...basicForms(word), ...pluralForms(word)];
  return forms.some(isNenName) && !forms.some(isTown);
}
