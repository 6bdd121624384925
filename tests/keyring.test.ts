import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { deriveKey, parseKeyring } from '#lib/keyring.ts';

const first = randomBytes(32).toString('base64');
const second = randomBytes(32).toString('base64');

test('reads the newest key first', () => {
  const keyring = parseKeyring(`2026b:${first}, demo-2026a:${second}\n`);
  expect(keyring.map(({ id }) => id)).toEqual(['2026b', 'demo-2026a']);
  expect(keyring[0].key.export().toString('base64')).toBe(first);
});

test('derives a different key for every purpose and master key', () => {
  const [newer, older] = parseKeyring(`b:${first},a:${second}`);
  if (!older) throw new Error('two keys expected');
  expect(deriveKey(newer, 'x').equals(deriveKey(newer, 'x'))).toBe(true);
  expect(deriveKey(newer, 'x').equals(deriveKey(newer, 'y'))).toBe(false);
  expect(deriveKey(newer, 'x').equals(deriveKey(older, 'x'))).toBe(false);
});

test('never prints a key', () => {
  const keyring = parseKeyring(`a:${first}`);
  const printed = inspect(keyring, { depth: 9, showHidden: true }) + JSON.stringify(keyring);
  expect(printed).not.toContain(first);
  expect(printed).not.toContain(Buffer.from(first, 'base64').toString('hex'));
});

test.each([
  ['nothing', '', /Master key 1/],
  ['a key without an id', first, /Master key 1/],
  ['a short key', `a:${randomBytes(31).toString('base64')}`, /Master key 1/],
  ['a long key', `a:${randomBytes(33).toString('base64')}`, /Master key 1/],
  ['an odd id', `a b:${first}`, /Master key 1/],
  ['a trailing comma', `a:${first},`, /Master key 2/],
  ['the same id twice', `a:${first},a:${second}`, /same id/],
])('refuses %s in one sentence without key material', (_, masterKeys, sentence) => {
  expect(() => parseKeyring(masterKeys)).toThrow(sentence);
  try {
    parseKeyring(masterKeys);
  } catch (error) {
    expect(inspect(error)).not.toContain(first);
  }
});
