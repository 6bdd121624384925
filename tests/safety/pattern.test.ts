import { expect, test } from 'vitest';
import { matchesOf, readPatterns } from '#lib/safety/pattern.ts';

const words = (text: string) => text.split(' ').map((word) => (word === '.' ? null : word));

/** Where one pattern stands in a text. */
const places = (pattern: string, text: string) =>
  matchesOf(readPatterns([pattern]), words(text)).map(({ first, last }) => [first, last]);

test.each<[string, string, number[][]]>([
  [
    'kuolla',
    'haluan kuolla tai kuolla',
    [
      [1, 1],
      [3, 3],
    ],
  ],
  [
    'itsemurh*',
    'itsemurhaa itsemurh itsemur itsemurh4',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    '*examen',
    'slutexamen examen examens',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    '*',
    'mikä 4 tahansa',
    [
      [0, 0],
      [2, 2],
    ],
  ],
  ['haluan|tahdon ~2 kuolla', 'tahdon vain kuolla', [[0, 2]]],
  ['haluan ~2 kuolla', 'haluan en vielä kuolla', []],
  ['haluan ~2 kuolla', 'haluan . kuolla', []],
  ['ei ~1 jaksa ~2 elää', 'ei jaksa enää elää', [[0, 3]]],
  [
    'ei ~2 ei ~1 elää',
    'ei ei ei elää',
    [
      [0, 3],
      [1, 3],
    ],
  ],
])('%s stands in "%s" at %j', (pattern, text, expected) => {
  expect(places(pattern, text)).toEqual(expected);
});

test('patterns are told apart by their places among those that were read', () => {
  const patterns = readPatterns(['kuolla', 'haluan ~1 kuolla', 'elää']);
  expect(matchesOf(patterns, words('haluan kuolla'))).toEqual([
    { pattern: 1, first: 0, last: 1 },
    { pattern: 0, first: 1, last: 1 },
  ]);
});
