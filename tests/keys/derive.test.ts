import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deriveCode, formatCode, newFormToken, parseCode } from '#lib/keys/code.ts';

const pepper = randomBytes(32);
const form = newFormToken();

test('gives the same form the same code, and every other form another', () => {
  expect(deriveCode(pepper, form, 0)).toEqual(deriveCode(pepper, form, 0));
  const secrets = Array.from({ length: 500 }, () => deriveCode(pepper, newFormToken(), 0).secret);
  expect(new Set(secrets).size).toBe(500);
});

test('another attempt changes the locator and keeps the secret', () => {
  const attempts = [0, 1, 2].map((attempt) => deriveCode(pepper, form, attempt));
  expect(new Set(attempts.map(({ secret }) => secret)).size).toBe(1);
  expect(new Set(attempts.map(({ locator }) => locator)).size).toBeGreaterThan(1);
});

test('cannot be derived without the pepper', () => {
  expect(deriveCode(randomBytes(32), form, 0).secret).not.toBe(deriveCode(pepper, form, 0).secret);
});

test('makes codes that can be shown and read', () => {
  const code = deriveCode(pepper, form, 0);
  expect(parseCode(formatCode(code))).toEqual(code);
});

test('draws from the whole alphabet', () => {
  const text = Array.from({ length: 200 }, () => formatCode(deriveCode(pepper, newFormToken(), 0)));
  expect(new Set(text.join('').replaceAll('-', '')).size).toBe(32);
});

test.each(['', 'short', `${form}x`, ' '.repeat(22)])(
  'refuses %j as the token of a form',
  (token) => {
    expect(() => deriveCode(pepper, token, 0)).toThrow('token of its form');
  },
);

test('names forms with 128 random bits', () => {
  expect(Buffer.from(form, 'base64url')).toHaveLength(16);
  expect(newFormToken()).not.toBe(form);
});
