import { randomInt } from 'node:crypto';

// No vowels and no look-alikes: an id never spells a word and survives being read aloud.
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 12; // 27^12 ≈ 57 bits: nobody guesses one, and 10^6 of them collide with p < 10^-5

/** A new identifier for anything: short enough for an address, without order or meaning. */
export function newId(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
