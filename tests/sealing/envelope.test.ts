import { expect, test } from 'vitest';
import type { QuestionId } from '#lib/id.ts';
import type { Keyring } from '#lib/keyring.ts';
import { SealingError } from '#lib/sealing/aead.ts';
import { createDataKey, openDataKey, rewrapDataKey } from '#lib/sealing/envelope.ts';
import { asId } from '../support/as-id.ts';
import { keyringOf, truncated, withOneBitFlipped } from './keys.ts';

const place = ['questionKey', asId<QuestionId>('q1')] as const;
const before = keyringOf('2025');
const during: Keyring = [...keyringOf('2026'), ...before];
const after: Keyring = [during[0]];

test('opens the data key that it wrapped', () => {
  const { dataKey, wrapped } = createDataKey(before, ...place);
  expect(openDataKey(before, wrapped, ...place).equals(dataKey)).toBe(true);
});

test('makes a new data key every time', () => {
  const [one, other] = [createDataKey(before, ...place), createDataKey(before, ...place)];
  expect(one.dataKey.equals(other.dataKey)).toBe(false);
});

test('moves a data key to the newest master key, after which the old one can go', () => {
  const { dataKey, wrapped } = createDataKey(before, ...place);
  expect(openDataKey(during, wrapped, ...place).equals(dataKey)).toBe(true);
  expect(() => openDataKey(after, wrapped, ...place)).toThrow(SealingError);

  const rewrapped = rewrapDataKey(during, wrapped, ...place);
  expect(openDataKey(after, rewrapped, ...place).equals(dataKey)).toBe(true);
  expect(rewrapDataKey(during, rewrapped, ...place)).toBe(rewrapped);
});

test('does not open under another master key of the same id', () => {
  const { wrapped } = createDataKey(before, ...place);
  expect(() => openDataKey(keyringOf('2025'), wrapped, ...place)).toThrow(SealingError);
});

test('does not open as the key of another kind of thing', () => {
  const { wrapped } = createDataKey(during, ...place);
  expect(() => openDataKey(during, wrapped, 'memberKey', asId('q1'))).toThrow(SealingError);
});

test('does not open in another row, with any bit flipped, or cut short', () => {
  const { wrapped } = createDataKey(during, ...place);
  expect(() => openDataKey(during, wrapped, 'questionKey', asId('q2'))).toThrow(SealingError);
  for (const broken of [...withOneBitFlipped(wrapped), ...truncated(wrapped)]) {
    expect(() => openDataKey(during, broken, ...place)).toThrow(SealingError);
  }
});
