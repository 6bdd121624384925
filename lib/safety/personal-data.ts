import { findAccounts } from './personal/account.ts';
import { findAddresses } from './personal/address.ts';
import { findEmails } from './personal/email.ts';
import { type Finding, PERSONAL_KINDS } from './personal/finding.ts';
import { findIbans } from './personal/iban.ts';
import { findIdentityCodes } from './personal/identity-code.ts';
import { findNames } from './personal/name.ts';
import { findPhones } from './personal/phone.ts';
import { findPlates } from './personal/plate.ts';

const FINDERS = [
  findIdentityCodes,
  findIbans,
  findEmails,
  findPhones,
  findAddresses,
  findPlates,
  findAccounts,
  findNames,
];

/**
 * What in a text could tell who somebody is, in its order; the same in browser and server. Where two finds
 * overlap, the kind that comes first in PERSONAL_KINDS stays.
 */
export function findPersonalData(text: string): Finding[] {
  const found = FINDERS.flatMap((find) => find(text)).sort(
    (one, other) =>
      PERSONAL_KINDS.indexOf(one.kind) - PERSONAL_KINDS.indexOf(other.kind) ||
      one.start - other.start,
  );
  const taken = new Uint8Array(text.length); // a list of finds would be compared n × n times
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}

/** A kind of find in words: what stands there, once however often it is said. */
export type Quoted = { text: string; finding: Finding };

// More than a screenful of finds helps nobody; the rest comes when these are settled.
const MOST = 30;

/** What is found in a text, each wording once, in its order. */
export function quotedFinds(text: string): Quoted[] {
  const quoted = new Map<string, Quoted>();
  for (const finding of findPersonalData(text)) {
    const words = text.slice(finding.start, finding.end);
    if (!quoted.has(words)) quoted.set(words, { text: words, finding });
  }
  return [...quoted.values()].slice(0, MOST);
}

/** A first name alone tells so little that it is shown, but nobody is stopped for it. */
export function isWeighty({ kind, sure }: Finding): boolean {
  return kind !== 'name' || sure;
}

/** The text with finds replaced by other words: "040 123 4567" by "(puhelinnumero)", right in any case. */
export function replaceFinds(text: string, words: ReadonlyMap<string, string>): string {
  return findPersonalData(text).reduceRight((rest, { start, end }) => {
    const word = words.get(text.slice(start, end));
    return word === undefined ? rest : rest.slice(0, start) + word + rest.slice(end);
  }, text);
}
