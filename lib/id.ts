import { randomInt } from 'node:crypto';

// No vowels and no look-alikes: an id never spells a word and survives being read aloud.
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 12; // 27^12 ≈ 57 bits: nobody guesses one, and 10^6 of them collide with p < 10^-5

/** Whether a text from an address could be an identifier: the database is not asked for others. */
export function isId(text: string): boolean {
  return /^[a-z0-9]{1,32}$/.test(text);
}

/** A new identifier for anything: short enough for an address, without order or meaning. */
export function newId(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
