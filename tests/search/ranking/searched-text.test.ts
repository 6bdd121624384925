import { expect, test } from 'vitest';
import { searchedText } from '#lib/search/ranking/searched-text.ts';

test.each([
  ['mielen\u00adterveys', 'mielenterveys'],
  ['ahdis\u200btus ja ahdis\u2060tus', 'ahdistus ja ahdistus'],
  ['\ufeffyksin\u200d', 'yksin'],
  ['I don´t know, it`s so', "I don't know, it's so"],
  ['ａｈｄｉｓｔｕｓ １５', 'ahdistus 15'],
  ['ahdistus´', 'ahdistus \u0301'],
  ['a\u0308iti', 'äiti'],
  ['yksi\tkaksi\nkolme\u0000', 'yksi kaksi\nkolme '],
])('%j is read as %j', (typed, read) => expect(searchedText(typed, 400)).toBe(read));

test('no more is read than may be, and a halved sign is none', () => {
  expect(searchedText('abc😀', 4)).toBe('abc\ufffd');
});
