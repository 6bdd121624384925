import { hkdfSync, randomBytes } from 'node:crypto';
import { checkDigit, isIntact } from './checksum.ts';

/** Both halves in Crockford base32: five characters that find the question, fourteen that prove it. */
export type ReceiptCode = { locator: string; secret: string };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOCATOR_LENGTH = 5;
const SECRET_LENGTH = 14;
const CODE_LENGTH = LOCATOR_LENGTH + SECRET_LENGTH + 1;

// Spaces, every kind of dash, the minus sign, and invisible characters that copying brings along.
const SEPARATORS = /[\s\p{Dash}\p{Cf}]/gu;
const FORM_TOKEN = /^[\w-]{22}$/;

/** The code as it is shown: LLLLL-SSSSS-SSSSS-SSSSC. */
export function formatCode({ locator, secret }: ReceiptCode): string {
  const body = locator + secret;
  const code = body + ALPHABET.charAt(checkDigit(digitsOf(body)));
  return code.replace(/.{5}(?=.)/g, '$&-');
}

/** Reads a code as people type it. Null when a character is wrong, missing or out of place. */
export function parseCode(typed: string): ReceiptCode | null {
  const code = typed
    .normalize('NFKC')
    .replace(SEPARATORS, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const digits = digitsOf(code);
  if (digits.length !== CODE_LENGTH || digits.includes(-1) || !isIntact(digits)) return null;
  return { locator: code.slice(0, LOCATOR_LENGTH), secret: code.slice(LOCATOR_LENGTH, -1) };
}

/** The random name of one open form, 128 bits: the same form always leads to the same code. */
export function newFormToken(): string {
  return randomBytes(16).toString('base64url');
}

/** The code of a form, the same each time. `attempt` gives another locator if taken; the secret stays. */
export function deriveCode(pepper: Buffer, formToken: string, attempt: number): ReceiptCode {
  // With an empty token, everybody's secret would be the same.
  if (!FORM_TOKEN.test(formToken)) throw new Error('A receipt code needs the token of its form.');
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
