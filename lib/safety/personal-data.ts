import { type Finding, PERSONAL_KINDS, type PersonalKind } from './finding.ts';
import type { Known } from './known.ts';
import { namesFrom } from './names-of.ts';
import { findAlone } from './personal/alone.ts';
import { findKnown, joined } from './personal/known-names.ts';

/**
 * What in a text could tell who somebody is, in its order; the same in browser and server. Where two finds
 * overlap, the kind that comes first in PERSONAL_KINDS stays. A text that was made of others (a public
 * version, an answer) is looked through with what is known from them: `personalDataIn(text, namesOf(originals))`.
 */
export function personalDataIn(text: string, known: Known): Finding[] {
  return settled(text, findAlone(text), known);
}

/** What in a text that stands for itself could tell who somebody is. */
export function findPersonalData(text: string): Finding[] {
  const finds = findAlone(text); // once for both, as it is most of the work
  return settled(text, finds, namesFrom([{ text, finds }]));
}

// Kimpisen lukio is a school, though Kimpinen is a name; on Facebook people go by their whole names.
const WITHIN: Partial<Record<PersonalKind, PersonalKind>> = { name: 'place', account: 'name' };

function settled(text: string, alone: readonly Finding[], known: Known): Finding[] {
  const all = Map.groupBy([...alone, ...findKnown(text, known)], ({ kind }) => kind);
  const kinds = new Map(PERSONAL_KINDS.map((kind) => [kind, joined(all.get(kind) ?? [])]));
  const found = PERSONAL_KINDS.flatMap((kind) => {
    const over = kinds.get(WITHIN[kind] ?? kind) ?? [];
    const inOther = ({ start, end }: Finding) =>
      over.some(
        (other) =>
          other.start <= start &&
          other.end >= end &&
          /[ -]/.test(text.slice(other.start, other.end)),
      );
    const these = kinds.get(kind) ?? [];
    return WITHIN[kind]
      ? these.filter((find) => (find.sure && kind === 'account') || !inOther(find))
      : these;
  });
  const taken = new Uint8Array(text.length); // a list of finds would be compared n × n times
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}

const findsIn = (text: string, known?: Known) =>
  known ? personalDataIn(text, known) : findPersonalData(text);

/** A kind of find in words: what stands there, once however often it is said. */
export type Quoted = { text: string; finding: Finding };

// More than a screenful of finds helps nobody; the rest comes when these are settled.
const MOST = 30;

/** What is found in a text, each wording once, in its order. */
export function quotedFinds(text: string, known?: Known): Quoted[] {
  const quoted = new Map<string, Quoted>();
  for (const finding of findsIn(text, known)) {
    const words = text.slice(finding.start, finding.end);
    if (!quoted.has(words)) quoted.set(words, { text: words, finding });
  }
  return [...quoted.values()].slice(0, MOST);
}

/** Only what is certain stops a form, and what looks like an identity code even with a slip in it. */
export const stops = ({ kind, sure }: Finding): boolean => sure || kind === 'identityCode';

/** A first name or a town alone tells so little that it is shown, but not suggested to be covered. */
export const isWeighty = ({ kind, sure }: Finding): boolean =>
  sure || (kind !== 'name' && kind !== 'place');

/** The text with finds replaced by other words: "040 123 4567" by "(puhelinnumero)", right in any case. */
export function replaceFinds(
  text: string,
  words: ReadonlyMap<string, string>,
  known?: Known,
): string {
  let end = 0;
  const pieces = findsIn(text, known).flatMap((find) => {
    const before = text.slice(end, find.start);
    const found = text.slice(find.start, find.end);
    end = find.end;
    return [before, words.get(found) ?? found];
  });
  return pieces.join('') + text.slice(end);
}
