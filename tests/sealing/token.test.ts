import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openToken, sealToken } from '#lib/sealing/token.ts';
import { keyringOf, truncated, withOneBitFlipped } from './keys.ts';

const keyring = keyringOf('b', 'a');
const now = new Date('2026-03-01T12:00:00Z');
const later = new Date('2026-03-01T12:30:00Z');
const token = sealToken(keyring, 'stop notices', { question: 'q1' }, later);
const open = (text: string) => openToken(keyring, 'stop notices', text, now);

test('gives back its payload until it expires', () => {
  expect(open(token)).toEqual({ question: 'q1' });
  expect(openToken(keyring, 'stop notices', token, new Date(later.getTime() - 1))).not.toBeNull();
  expect(openToken(keyring, 'stop notices', token, later)).toBeNull();
  expect(openToken(keyring, 'stop notices', token, new Date(Number.NaN))).toBeNull();
});

test('fits a cookie or an address and does not show its payload', () => {
  expect(token).toMatch(/^[\w-]+$/);
  expect(Buffer.from(token, 'base64url').includes('q1')).toBe(false);
});

test('opens for its own purpose only', () => {
  expect(openToken(keyring, 'form opened', token, now)).toBeNull();
});

test('opens as long as its master key is in the ring', () => {
  const [newest] = keyringOf('c');
  expect(openToken([newest, ...keyring], 'stop notices', token, now)).toEqual({ question: 'q1' });
  expect(openToken([newest], 'stop notices', token, now)).toBeNull();
});

test('does not open with any bit flipped or cut short', () => {
  const bytes = Buffer.from(token, 'base64url');
  for (const broken of [...withOneBitFlipped(bytes), ...truncated(bytes)]) {
    expect(open(Buffer.from(broken).toString('base64url'))).toBeNull();
  }
});

test('does not open with any one character changed or added', () => {
  for (let index = 0; index <= token.length; index++) {
    for (const character of 'Aa0_-=. ä') {
      const changed = token.slice(0, index) + character + token.slice(index + 1);
      if (changed !== token) expect(open(changed)).toBeNull();
    }
  }
});

test('takes any text for no token', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => open(text) === null));
});
