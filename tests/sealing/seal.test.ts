import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuestionId } from '#lib/id.ts';
import { SealingError } from '#lib/sealing/aead.ts';
import { createDataKey, seal, unseal } from '#lib/sealing/envelope.ts';
import { FILLED_TO, type TextPlace } from '#lib/sealing/places.ts';
import { asId } from '../support/as-id.ts';
import { keyringOf, truncated, withOneBitFlipped } from './keys.ts';

const place = ['questionBody', asId<QuestionId>('q1')] as const;
const newDataKey = () => createDataKey(keyringOf('a'), 'questionKey', asId('q1')).dataKey;
const dataKey = newDataKey();

test('gives back any text, with every emoji and end mark in it', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(unseal(dataKey, seal(dataKey, text, ...place), ...place)).toBe(text);
    }),
    { examples: [[''], ['\uFEFFmoi'], ['👩‍👩‍👧 äö'], ['\u0080\u0000'], ['x'.repeat(64)]] },
  );
});

test('mends lone surrogates instead of refusing the text', () => {
  const units = fc.array(fc.integer({ min: 0xd7f0, max: 0xe00f }), { maxLength: 80 });
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      expect(unseal(dataKey, seal(dataKey, text, ...place), ...place)).toBe(text.toWellFormed());
    }),
  );
});

test('never seals the same text to the same bytes', () => {
  expect(seal(dataKey, 'moi', ...place)).not.toEqual(seal(dataKey, 'moi', ...place));
});

test('shows the length of a text in the steps of its place only', () => {
  const lengthOf = (text: string) => seal(dataKey, text, ...place).length;
  const step = FILLED_TO[place[0]];
  expect(lengthOf('')).toBe(lengthOf('x'.repeat(step - 1)));
  expect(lengthOf('x'.repeat(step)) - lengthOf('')).toBe(step);
});

test.each<[string, TextPlace, string]>([
  ['table', 'answerBody', 'q1'],
  ['column', 'questionTitle', 'q1'],
  ['row', 'questionBody', 'q2'],
])('does not open in another %s', (_, elsewhere, row) => {
  const sealed = seal(dataKey, 'moi', ...place);
  expect(() => unseal(dataKey, sealed, elsewhere, row)).toThrow(SealingError);
});

test.each([
  ['with a bar', 'q|1'],
  ['without a name', ''],
])('refuses a row %s, which could be mistaken for another', (_, unclear) => {
  expect(() => seal(dataKey, 'moi', 'questionBody', asId(unclear))).toThrow('A place needs');
});

test('does not open with any bit flipped, cut short, or under another key', () => {
  const sealed = seal(dataKey, 'salaisuus', ...place);
  for (const broken of [...withOneBitFlipped(sealed), ...truncated(sealed)]) {
    expect(() => unseal(dataKey, broken, ...place)).toThrow(SealingError);
  }
  expect(() => unseal(newDataKey(), sealed, ...place)).toThrow(SealingError);
});

test('fails without telling anything', () => {
  try {
    unseal(newDataKey(), seal(dataKey, 'salaisuus', ...place), ...place);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ message: 'A sealed value could not be opened.' });
    expect(error).not.toHaveProperty('cause');
  }
});
