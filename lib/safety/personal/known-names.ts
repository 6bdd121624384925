import type { Finding } from './finding.ts';
import { CLEAR_NAMES } from './given-names.ts';
import { Inflected } from './inflected.ts';
import type { Known } from './known.ts';
import { ALSO_A_WORD, wordsInText } from './name.ts';

const BEGINS_HIGH = /^\p{Lu}/u;
const NO_WORD_ENDS_SO = /(?:nen|sson|qvist|kvist)$/; // toivo is hope, virtanen is nobody but Virtanen

/** Names that stand in the originals, inflected or alone, and names in social media said again. */
export function findKnown(text: string, known: Known): Finding[] {
  if (known.names.length === 0 && known.accounts.length === 0) return [];
  const names = new Inflected(known.names.map(({ name }) => name));
  const sure = new Set(known.names.filter((one) => one.sure).map(({ name }) => name));
  const accounts = new Set(known.accounts.map((account) => account.toLowerCase()));
  const named = wordsInText(text).flatMap(({ text: word, start, end }): Finding[] => {
    const name = names.nameOf(word);
    if (name === undefined || !(BEGINS_HIGH.test(word) || isOnlyAName(name))) return [];
    return [{ kind: 'name', start, end, sure: sure.has(name) }];
  });
  const again = [...text.matchAll(ACCOUNT)].flatMap(({ 0: word, index }): Finding[] =>
    accounts.has(word.toLowerCase())
      ? [{ kind: 'account', start: index, end: index + word.length, sure: true }]
      : [],
  );
  return [...named, ...again];
}

const ACCOUNT = /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,30}[\p{L}\p{N}_])?/gu;

const isOnlyAName = (name: string) =>
  (CLEAR_NAMES.has(name) && !ALSO_A_WORD.has(name)) || NO_WORD_ENDS_SO.test(name);

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
