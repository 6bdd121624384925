import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchTerms } from '#lib/questions/search-terms.ts';

test.each<[string, string[]]>([
  ['Parisuhteesta', ['parisuhtees']],
  ['ero ja lapset', ['ero', 'ja', 'laps']],
  ['äiti, ÄITI', ['äiti']],
  ['100 % _väsynyt_', ['100', 'väsyn']],
  ['x', []],
  ['', []],
  ['одиночество', ['одиночест']],
])('“%s” is looked for as %j', (typed, terms) => expect(searchTerms(typed)).toEqual(terms));

test('one form of a word meets another', () => {
  const [term = ''] = searchTerms('yksinäisyydestä');
  expect('yksinäisyydessä').toContain(term);
});

test('whatever is typed gives a few clean words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
      const terms = searchTerms(typed);
      expect(terms.length).toBeLessThanOrEqual(8);
      for (const term of terms) {
        expect(term).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        expect(term.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a word whose end is written in rare letters is not cut through one', () => {
  expect(searchTerms('abcd𝔸e').every((term) => term.isWellFormed())).toBe(true);
});
