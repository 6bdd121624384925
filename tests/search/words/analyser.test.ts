import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryWords, spellingOf } from '#lib/search/words/analyser.ts';
import { synonymsOf } from '#lib/search/words/synonyms.ts';
import { NO_VOCABULARY, vocabularyEntries } from '#lib/search/words/vocabulary.ts';
import { documentTerms } from '../document-terms.ts';
import { memoryVocabulary } from '../memory-vocabulary.ts';

const TEXT = 'Äitini kiusaa minua. Koulukiusaaminen ahdistaa, ja ystäväni hylkäsi minut.';
const known = memoryVocabulary([TEXT], 'fi');
const none = synonymsOf([]);

const finds = (query: string, text: string, synonyms = none) => {
  const terms = documentTerms(text, 'fi', known);
  return queryWords(query, 'fi', known, synonyms).every(({ keys }) =>
    keys.some(({ term }) => terms.has(term)),
  );
};

describe('a query finds a text', () => {
  test.each([
    ['äidin kiusaaminen'],
    ['aiti kiusaa'],
    ['koulussa kiusattu'],
    ['ahdistusta'],
    ['ystävät hylkäävät'],
    ['mun äiti'],
    ['koulu kiusaaminen'],
    ['ahdsitaa'],
  ])('%s', (query) => expect(finds(query, TEXT)).toBe(true));

  test('by a synonym of the field, in any form', () => {
    const synonyms = synonymsOf(['kaveri ystävä']);
    expect(finds('kavereille', TEXT)).toBe(false);
    expect(finds('kavereille', TEXT, synonyms)).toBe(true);
  });
  test('typed apart though written together', () => {
    const words = queryWords('koulu kiusaaminen', 'fi', known, none);
    const terms = documentTerms('koulukiusaamista', 'fi', NO_VOCABULARY);
    expect(words[0]?.keys.some(({ term }) => terms.has(term))).toBe(true);
  });
  test('not by words it does not have', () => expect(finds('huoltajuus', TEXT)).toBe(false));
});

describe('the words of a query', () => {
  test('are those that tell something', () =>
    expect(queryWords('mä en oo niinku yhtään masentunut', 'fi', known, none)).toHaveLength(2));
  test('are the common ones when there is nothing else', () =>
    expect(queryWords('mitä minä', 'fi', known, none).map(({ written }) => written)).toEqual([
      'mitä',
      'minä',
    ]));
  test('weigh most in the form they were typed in', () => {
    const [word] = queryWords('koulukiusaaminen', 'fi', known, none);
    expect(word?.keys[0]).toEqual({ term: 'koulukius', weight: 1 });
    expect(word?.keys.slice(1).every(({ weight }) => weight < 1)).toBe(true);
  });
});

describe('the likelier spelling', () => {
  test('replaces only the words nobody wrote', () =>
    expect(spellingOf('mun ystäväni ahdsitaa!', 'fi', known)).toBe('mun ystäväni ahdistaa!'));
  test('is none when every word is known', () =>
    expect(spellingOf('äitini ystävistä', 'fi', known)).toBeNull());
});

test('a vocabulary counts words with their writing and roots without, no stop words', () =>
  expect(vocabularyEntries('Äitini on minun 5', 'fi')).toEqual(
    new Map([
      ['aitini', 'äitini'],
      ['ait:r', null],
    ]),
  ));

describe('whatever is typed', () => {
  const TERM = /^[\p{L}\p{N}]{1,60}$/u;
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string());

  test.each(['fi', 'sv', 'en'] as const)('gives plain terms in %s', (language) =>
    fc.assert(
      fc.property(anything, (text) => {
        for (const term of documentTerms(text, language, known).keys()) expect(term).toMatch(TERM);
        for (const { keys } of queryWords(text, language, known, none)) {
          for (const { term, weight } of keys) {
            expect(term).toMatch(TERM);
            expect(weight).toBeGreaterThan(0);
          }
        }
      }),
    ),
  );
  test('is found again by what it says', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäö]{3,20}$/), (word) => {
        const terms = documentTerms(word, 'fi', known);
        return queryWords(word, 'fi', known, none).every(({ keys }) =>
          keys.some(({ term }) => terms.has(term)),
        );
      }),
    ));
});
