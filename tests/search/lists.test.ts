import { describe, expect, test } from 'vitest';
import { corpusOf, readList } from './lists.ts';
import { measure } from './measure.ts';
import { indexOf } from './ranking.ts';
import { waysFor } from './ways.ts';

const PLAIN = 'stemmer, any word, BM25';
const ALL = '+ spelling = all';

async function recalls(language: 'fi' | 'sv' | 'en', list: string) {
  const texts = corpusOf(language);
  const ways = waysFor(
    language,
    texts.map(({ title, body, answers }) => `${title}\n${body}\n${answers}`),
  );
  const recallOf = async (name: string) => {
    const way = ways[name];
    if (!way) throw new Error(`There is no way named ${name}.`);
    return (await measure(readList(list).wanted, texts, indexOf(texts, way).find)).recall;
  };
  return { plain: await recallOf(PLAIN), all: await recallOf(ALL) };
}

describe('nine of ten questions are on the first page', () => {
  test.each([
    ['fi', 300],
    ['sv', 60],
    ['en', 60],
  ] as const)('in %s', async (language, queries) => {
    expect(readList(language).wanted.length).toBeGreaterThanOrEqual(queries);
    const { all } = await recalls(language, language);
    expect(all).toBeGreaterThanOrEqual(0.9);
  });
  test('in Finnish far more than with the plain stemmer', async () => {
    const { plain, all } = await recalls('fi', 'fi');
    expect(all - plain).toBeGreaterThanOrEqual(0.25);
  });
});

test.each(['fi', 'sv', 'en'] as const)(
  'words no rule was made for are found nearly as well in %s',
  async (language) => {
    const { all } = await recalls(language, `${language}-held-out`);
    expect(all).toBeGreaterThanOrEqual(0.85);
  },
);

test.each(['fi', 'sv', 'en'] as const)('every query of %s has one question', (language) => {
  const titles = corpusOf(language).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
