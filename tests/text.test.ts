import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters, isSeen, oneLine, textField, tidyText } from '#lib/text.ts';

describe('a tidied text', () => {
  test.each<[string, string, string]>([
    ['line ends of Windows', 'yksi\r\nkaksi\rkolme', 'yksi\nkaksi\nkolme'],
    ['line and paragraph separators', 'yksi\u2028kaksi\u2029kolme', 'yksi\nkaksi\nkolme'],
    ['a line break of a word processor', 'yksi\u000bkaksi', 'yksi\nkaksi'],
    ['soft hyphens and byte order marks', '\ufeffpari\u00adsuhde', 'parisuhde'],
    [
      'signs nobody sees within a word',
      'ahdis\u200btus ja yksi\u2060näisyys',
      'ahdistus ja yksinäisyys',
    ],
    ['control characters', 'äiti\u0000 \u0007ja\u007f isä', 'äiti ja isä'],
    ['letters in two pieces', 'a\u0308iti', 'äiti'],
    ['heaps of empty lines', 'yksi\n\n \n\t\n\nkaksi', 'yksi\n\nkaksi'],
    ['spaces at the ends', ' \n yksi \t\nkaksi\u00a0\n', 'yksi\nkaksi'],
    ['half a character', 'voi \ud83d ei', 'voi \ufffd ei'],
  ])('has no %s', (_, typed, tidy) => expect(tidyText(typed)).toBe(tidy));

  test.each([
    ['quotes and dashes of Word', '”Miksi?” – hän kysyi… ‘ei’'],
    ['an indented line', 'lista:\n  - yksi'],
    ['a tabulator between words', 'yksi\tkaksi'],
    ['emoji that are joined of several', '👩‍👩‍👧 ja 🏳️‍🌈 ja 👍🏽'],
    ['right-to-left text', 'שלום, אני לבד'],
    ['Arabic with its marks', 'أَنَا وَحِيد'],
    ['Devanagari with its joiners', 'क्‍ष और मैं'],
    ['Khmer with its word breaks', 'ខ្ញុំ\u200bនៅ\u200bម្នាក់ឯង'],
    ['Sámi letters', 'Mun lean okto, čáŋŋŧž'],
  ])('keeps %s', (_, text) => expect(tidyText(text)).toBe(text.normalize('NFC')));

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u00ad', '\u0308', '\u0000') }),
  );

  test('is tidy: to tidy it again changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
        expect(tidy).toBe(tidy.trim());
        expect(tidy).not.toMatch(/\r|\n{3}|[^\S\n]\n/);
      }),
      { numRuns: 500 },
    );
  });

  test('of a megabyte of spaces is ready at once', () => {
    const started = performance.now();
    expect(tidyText(`a${' '.repeat(1_000_000)}b`)).toHaveLength(1_000_002);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('an emoji is one character, and so is a letter in two pieces', () => {
  expect(countCharacters('💚')).toBe(1);
  expect(countCharacters('a\u0308')).toBe(1);
  expect(countCharacters(' kaksi\r\n ')).toBe(5);
});

test.each([
  ['zero-width signs', '\u200b\u200b\u200d\u200b\u200b\u200b\u200b\u200b'],
  ['Hangul fillers', '\u3164'.repeat(9)],
  ['empty Braille cells', '\u2800'.repeat(9)],
  ['marks of direction', '\u202e\u2066\u200f'.repeat(4)],
])('a text of nothing but %s is empty, for a form too', (_, text) => {
  expect(isSeen(text)).toBe(false);
  expect(oneLine(text)).toBe('');
  const { error } = textField({ min: 8, max: 120 }).safeParse(text);
  expect(error?.issues[0]?.message).toBe('missing');
});

test('a line turns nothing that stands beside it, and keeps what it says', () => {
  expect(oneLine('Luuletko\u202e että\n jaksan')).toBe('Luuletko että jaksan');
  for (const text of ['שלום, אני לבד', '👩‍👩‍👧 ja minä', 'क्‍ष और मैं'])
    expect(oneLine(text)).toBe(text);
});
