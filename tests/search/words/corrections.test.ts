import { describe, expect, test } from 'vitest';
import { correctionsOf, isKnown } from '#lib/search/words/corrections.ts';
import { slips } from '#lib/slips.ts';
import { memoryVocabulary } from '../memory-vocabulary.ts';

const known = memoryVocabulary(
  ['Ahdistus ja masennus. Äitini on ystävällinen. Kuukautisten aikana. Paniikkikohtaus metrossa.'],
  'fi',
);

describe('a word nobody wrote', () => {
  test.each([
    ['ahdituksesta', 'Ahdistus'],
    ['masenus', 'masennus'],
    ['ystavalinen', 'ystävällinen'],
    ['kuukatisten', 'Kuukautisten'],
    ['panikkikohtaus', 'Paniikkikohtaus'],
  ])('%s may mean %s', (typed, meant) =>
    expect(correctionsOf(typed, 'fi', known)[0]).toBe(meant.toLowerCase()),
  );
  test('may mean nothing we know', () =>
    expect(correctionsOf('xylofoni', 'fi', known)).toEqual([]));
});

describe('a word is known', () => {
  test.each(['ahdistuksesta', 'aitini', 'masennusta', 'minulla', '15', 'vai'])('%s', (word) =>
    expect(isKnown(word, 'fi', known)).toBe(true),
  );
  test('by its parts', () => expect(isKnown('koulumasennus', 'fi', known)).toBe(true));
  test.each(['ahdituksesta', 'masenus'])('%s is not', (word) =>
    expect(isKnown(word, 'fi', known)).toBe(false),
  );
});

test.each([
  ['koulu', 'koulu', 0],
  ['kolu', 'koulu', 1],
  ['kuolu', 'koulu', 1],
  ['kissa', 'koira', 3],
  ['', 'abc', 3],
])('%s and %s are %d slips apart', (one, other, count) => expect(slips(one, other)).toBe(count));
