import { hkdfSync, randomBytes } from 'node:crypto';
import { checkDigit, isIntact } from './checksum.ts';

/** Both halves in Crockford base32: five characters that find a key, fourteen that prove it. */
export type KeyCode = { locator: string; secret: string };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOCATOR_LENGTH = 5;
const SECRET_LENGTH = 14;
const CODE_LENGTH = LOCATOR_LENGTH + SECRET_LENGTH + 1;

const BETWEEN = /[^\p{L}\p{N}]/gu; // whatever stands between the letters of a code: dashes, spaces, quotes, dots
// Four groups of five in what was pasted, wherever they begin: a word of five letters may stand before them,
// and the next line right behind them, as a field of one line leaves out its end. One letter more is a slip.
const GROUPS =
  /(?<![\p{L}\p{N}])(?=([0-9A-Z]{5})([^\p{L}\p{N}]{0,3})([0-9A-Z]{5})([^\p{L}\p{N}]{0,3})([0-9A-Z]{5})([^\p{L}\p{N}]{0,3})([0-9A-Z]{5})(?![\p{L}\p{N}](?![\p{L}\p{N}])))/gu;
const FORM_TOKEN = /^[\w-]{22}$/;

/** The code as it is shown: LLLLL-SSSSS-SSSSS-SSSSC. */
export function formatCode({ locator, secret }: KeyCode): string {
  const body = locator + secret;
  const code = body + ALPHABET.charAt(checkDigit(digitsOf(body)));
  return code.replace(/.{5}(?=.)/g, '$&-');
}

/**
 * Reads a code as people carry it: typed, or within the file, the address or the sentence it was kept in.
 * Null when there is none, or a character of it is wrong, missing or out of place.
 */
export function parseCode(typed: string): KeyCode | null {
  const text = inCapitals(typed);
  for (const code of [text.replace(BETWEEN, ''), ...codesIn(text)]) {
    const digits = digitsOf(sameLooking(code));
    if (digits.length !== CODE_LENGTH || digits.includes(-1) || !isIntact(digits)) continue;
    const read = digits.map((digit) => ALPHABET.charAt(digit)).join('');
    return { locator: read.slice(0, LOCATOR_LENGTH), secret: read.slice(LOCATOR_LENGTH, -1) };
  }
  return null;
}

/** Whether these are the last four characters of a code, or all of it, as people type them. */
export function endsCode(typed: string, code: string): boolean {
  const plain = (text: string) => sameLooking(inCapitals(text).replace(BETWEEN, ''));
  const read = parseCode(typed);
  return plain(typed) === plain(code).slice(-4) || (read !== null && formatCode(read) === code);
}

// One in 32 wrong stretches weighs like a code: those written with one separator throughout come first.
function codesIn(text: string): string[] {
  const found = Array.from(text.matchAll(GROUPS), (groups) => ({
    code: [1, 3, 5, 7].map((group) => groups[group]).join(''),
    even: groups[2] === groups[4] && groups[4] === groups[6],
  }));
  return found.sort((one, other) => Number(other.even) - Number(one.even)).map(({ code }) => code);
}

function inCapitals(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, asDigit)
    .toUpperCase();
}

// The digits of a script stand in one row of sixteen, from its first or its seventh place.
function asDigit(character: string): string {
  const place = character.codePointAt(0) ?? 0;
  const first = place & ~0xf;
  const isRow = /\p{Nd}/u.test(String.fromCodePoint(first));
  return String(place - (isRow ? first : first + 6));
}

const sameLooking = (code: string) => code.replaceAll('O', '0').replace(/[IL]/g, '1');

/** The random name of one open form, 128 bits: the same form always leads to the same code. */
export function newFormToken(): string {
  return randomBytes(16).toString('base64url');
}

/** The code of a form, the same each time. `attempt` gives another locator if taken; the secret stays. */
export function deriveCode(pepper: Buffer, formToken: string, attempt: number): KeyCode {
  // With an empty token, everybody's secret would be the same.
  if (!FORM_TOKEN.test(formToken)) throw new Error('A key code needs the token of its form.');
  // The words are those of the first keys: a form that is open keeps its code.
  const derive = (info: string, length: number) =>
    Array.from(
      new Uint8Array(hkdfSync('sha256', pepper, formToken, `rinnalla receipt ${info}`, length)),
      (byte) => ALPHABET.charAt(byte % ALPHABET.length),
    ).join('');
  return {
    locator: derive(`locator ${attempt}`, LOCATOR_LENGTH),
    secret: derive('secret', SECRET_LENGTH),
  };
}

function digitsOf(text: string): number[] {
  return Array.from(text, (character) => ALPHABET.indexOf(character));
}
