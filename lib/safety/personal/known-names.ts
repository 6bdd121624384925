import { type Finding, findAll } from '../finding.ts';
import type { Known } from '../known.ts';
import { Inflected } from './inflected.ts';
import { CLEAR_NAMES, GIVEN_NAMES } from './lists/given-names.ts';
import { isSurnameForm } from './lists/surnames.ts';
import { wordsInText } from './name.ts';
import { ALSO_A_WORD } from './relation.ts';

const BEGINS_HIGH = /^\p{Lu}/u;
const NO_WORD_ENDS_SO = /(?:nen|sson|qvist|kvist)$/; // toivo is hope, virtanen is nobody but Virtanen

/** What stands in the originals, said again: names inflected or alone, places, names in social media. */
export function findKnown(text: string, known: Known): Finding[] {
  if (Object.values(known).every((some) => some.length === 0)) return [];
  const names = new Inflected(
    known.names.map(({ name }) => name),
    isOnlyFamily,
  );
  const places = new Inflected(known.places);
  const sure = new Set(known.names.filter((one) => one.sure).map(({ name }) => name));
  const alone = new Set(known.names.filter((one) => one.alone).map(({ name }) => name));
  const words = wordsInText(text).flatMap(({ text: word, start, end }): Finding[] => {
    const isHigh = BEGINS_HIGH.test(word);
    const name = names.nameOf(word);
    if (
      name !== undefined &&
      (isHigh || isOnlyAName(word, name) || (alone.has(name) && isNoWord(name)))
    )
      return [{ kind: 'name', start, end, sure: sure.has(name) }];
    const isPlace = isHigh && places.nameOf(word) !== undefined;
    return isPlace ? [{ kind: 'place', start, end, sure: false }] : [];
  });
  const accounts = known.accounts.length === 0 ? [] : accountsAgain(text, known);
  return [...words, ...accounts, ...saidAgain(text, known)];
}

// Milla has no plural that is not milloin.
const isOnlyFamily = (name: string) => isSurnameForm(name) && !GIVEN_NAMES.has(name);

function accountsAgain(text: string, known: Known): Finding[] {
  const accounts = new Set(known.accounts.map((account) => account.toLowerCase()));
  return findAll(
    text,
    ACCOUNT,
    'account',
    ([word]) => accounts.has(word.toLowerCase()) && 'perhaps',
  );
}

const ACCOUNT = /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,30}[\p{L}\p{N}_])?/gu;

/** Wordings that were found elsewhere, wherever they stand as whole words: 8B, 8b:llä, 8B-luokan. */
function saidAgain(text: string, { said }: Known): Finding[] {
  const beginning = new Map<string, { words: string; lead: number; kind: Finding['kind'] }[]>();
  for (const { text: written, kind } of said) {
    const words = written.toLowerCase();
    const first = RUN.exec(words);
    if (!first) continue;
    const alike = beginning.get(first[0]) ?? [];
    beginning.set(first[0], [...alike, { words, lead: first.index, kind }]);
  }
  if (beginning.size === 0) return [];
  const lower = text.toLowerCase();
  return [...lower.matchAll(RUNS)].flatMap(({ 0: run, index }) =>
    (beginning.get(run) ?? []).flatMap(({ words, lead, kind }): Finding[] => {
      const start = index - lead;
      const end = start + words.length;
      if (start < 0 || !lower.startsWith(words, start)) return [];
      const [ending] = ENDS_HERE.exec(lower.slice(end, end + LONGEST_ENDING)) ?? [];
      if (ending === undefined) return [];
      return [{ kind, start, end: end + ending.length, sure: false }];
    }),
  );
}

const RUN = /[\p{L}\p{N}]+/u;
const RUNS = /[\p{L}\p{N}]+/gu;
const LONGEST_ENDING = 20; // characters: more than any case with its owner
const ENDS_HERE = /^(?:-?luokk?\p{L}+|:\p{L}+)?(?![\p{L}\p{N}])/u;

// Gulalai, Vainikka: what stands in no list and is long is hardly a word that happens to be a name.
const isNoWord = (name: string) =>
  name.length > 4 && !GIVEN_NAMES.has(name) && !isSurnameForm(name);

// In lower case: ennen is a word though Enni is a name.
const isOnlyAName = (word: string, name: string) =>
  NO_WORD_ENDS_SO.test(name) ||
  (CLEAR_NAMES.has(name) && !ALSO_A_WORD.has(name) && word.startsWith(name));

/** Finds of one kind in their order, those that overlap as one: “Jari” and “Jari Virtanen”. */
export function joined(finds: readonly Finding[]): Finding[] {
  const whole: Finding[] = [];
  for (const find of finds.toSorted((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (!last || find.start >= last.end) whole.push({ ...find });
    else {
      last.end = Math.max(last.end, find.end);
      last.sure ||= find.sure;
    }
  }
  return whole;
}
