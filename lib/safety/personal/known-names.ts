import { type Finding, findAll } from '../finding.ts';
import type { Known } from '../known.ts';
import { CLEAR_NAMES } from './given-names.ts';
import { Inflected } from './inflected.ts';
import { ALSO_A_WORD, wordsInText } from './name.ts';

const BEGINS_HIGH = /^\p{Lu}/u;
const NO_WORD_ENDS_SO = /(?:nen|sson|qvist|kvist)$/; // toivo is hope, virtanen is nobody but Virtanen

/** What stands in the originals, said again: names inflected or alone, places, names in social media. */
export function findKnown(text: string, known: Known): Finding[] {
  const names = new Inflected(known.names.map(({ name }) => name));
  const places = new Inflected(known.places);
  const sure = new Set(known.names.filter((one) => one.sure).map(({ name }) => name));
  const said = wordsInText(text).flatMap(({ text: word, start, end }): Finding[] => {
    const isHigh = BEGINS_HIGH.test(word);
    const name = names.nameOf(word);
    if (name !== undefined && (isHigh || isOnlyAName(word, name)))
      return [{ kind: 'name', start, end, sure: sure.has(name) }];
    const isPlace = isHigh && places.nameOf(word) !== undefined;
    return isPlace ? [{ kind: 'place', start, end, sure: false }] : [];
  });
  return known.accounts.length === 0 ? said : [...said, ...accountsAgain(text, known)];
}

function accountsAgain(text: string, known: Known): Finding[] {
  const accounts = new Set(known.accounts.map((account) => account.toLowerCase()));
  return findAll(text, ACCOUNT, 'account', ([word]) => accounts.has(word.toLowerCase()));
}

const ACCOUNT = /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,30}[\p{L}\p{N}_])?/gu;

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
