import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { searchListing } from '#lib/published/search-listing.ts';
import type { SearchCriteria } from '#lib/search/schema.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';
import { statementsOf } from '../support/statements.ts';

testDatabase();

const texts: { language: Locale; title: string; body: string; answer?: string }[] = [
  {
    language: 'fi',
    title: 'Kaipaan merikotkia, joita näimme isän kanssa',
    body: 'Isä kuoli keväällä. Lähdimme aina yhdessä saaristoon katsomaan lintuja.',
  },
  {
    language: 'fi',
    title: 'En jaksa enää yksin kotona',
    body: 'Päivät ovat pitkiä eikä kukaan soita. Mistä löytäisin muita?',
    answer: 'Sulkeuduin itsekin kotiin, kunnes löysin ryhmän, joka katseli merikotkaa.',
  },
  {
    language: 'sv',
    title: 'Havsörnar och sorg efter pappa',
    body: 'Pappa brukade visa mig fåglar. Merikotka sa han alltid på finska.',
  },
];

let crew: Awaited<ReturnType<typeof createCrew>>;
const ids: string[] = [];

beforeAll(async () => {
  crew = await createCrew();
  for (const { answer, ...question } of texts) {
    ids.push((await publishedQuestion({ ...crew, question, answer })).questionId);
  }
});

const themeView = (id: string, name: string, topics: string[]): ThemeView => ({
  id: asId(id),
  slugs: { fi: asId(name), sv: asId(`${name}-sv`), en: asId(`${name}-en`) },
  names: { fi: name, sv: name, en: name },
  descriptions: { fi: '', sv: '', en: '' },
  topics: { fi: topics, sv: topics, en: topics },
  heavy: false,
  promiseDays: 5,
  helpTopics: [],
  watched: false,
  contentNote: null,
  picture: null,
});
const THEMES = [themeView('raha', 'Raha ja velat', []), themeView('suru', 'Suru', ['kuolema'])];

const search = (text: string, more: Partial<SearchCriteria> = {}) =>
  searchListing({ text, locale: 'fi', ...more }, THEMES);

const marked = (text: string, marks: [number, number][] = []) =>
  marks.map(([from, to]) => text.slice(from, to));

test('a word is found in any form, in a title or an answer, and is marked where it stands', async () => {
  const { items, total, near } = await search('MERIKOTKALLA');
  expect([total, near]).toEqual([3, false]);
  expect(items.map(({ id }) => id)).toEqual(ids);
  const [first, second] = items;
  expect(marked(first?.title ?? '', first?.marks?.title)).toEqual(['merikotkia']);
  expect(second?.excerpt).toContain('katseli merikotkaa');
  expect(marked(second?.excerpt ?? '', second?.marks?.excerpt)).toEqual(['merikotkaa']);
});

test('what is found in another language comes after, whatever the language of the page', async () => {
  const { items } = await search('merikotka', { locale: 'sv' });
  expect(items.map(({ language }) => language)).toEqual(['sv', 'fi', 'fi']);
});

test('the filters say how many questions each choice shows', async () => {
  const { counts } = await search('merikotka', { language: 'sv' });
  expect(counts.language).toEqual({ fi: 2, sv: 1 });
  expect(counts.organisation).toEqual({ [crew.organisation]: 1 });
  expect(counts.role).toEqual({ volunteer: 1 });
});

describe('when not all is found', () => {
  test('questions with some of the words are shown as such', async () => {
    const { near, total } = await search('merikotka avaruusalus');
    expect(near).toBe(true);
    expect(total).toBeGreaterThan(0);
  });

  test('the theme whose words fit is named', async () => {
    expect((await search('kuolemasta xyzzyx')).fitting?.id).toBe('suru');
    expect((await search('veloista xyzzyx')).fitting?.id).toBe('raha');
    expect((await search('xyzzyx')).fitting).toBeNull();
  });

  test('it is said how many there are without the filters', async () => {
    const nowhere = { organisationId: (await createCrew()).organisation };
    const { total, unfiltered } = await search('merikotka', nowhere);
    expect([total, unfiltered]).toEqual([0, 3]);
    expect((await search('xyzzyx', nowhere)).unfiltered).toBe(0);
  });

  test('a word that nobody wrote leads to one that somebody did', async () => {
    expect((await search('merkotkaa')).suggestion).toBe('merikotkaa');
  });
});

describe('a sensitive word that no text has', () => {
  beforeAll(async () => {
    for (const title of ['Raskaus ja positiivinen testi', 'Tapamme olla hiljaa ja kupin paikka']) {
      const body = 'Kortti tuli postissa. Löysin itseni keittiöstä, ja hyvä niin. Kova kuri.';
      await publishedQuestion({ ...crew, question: { language: 'fi', title, body } });
    }
  });

  test.each(['raiskaus', 'raiskattiin', 'abortti', 'hyväksikäyttö', 'kuristi', 'tapan itseni'])(
    '%s finds nothing in its place, and is not asked to be another',
    async (text) => {
      const { total, suggestion, atLeast } = await search(`${text} hyvä`);
      expect([total, suggestion, atLeast]).toEqual([0, null, false]);
    },
  );

  test('while what has the word is found also without the others', async () => {
    const title = 'Ystävästä ei puhuta enää';
    const body = 'Kukaan ei mainitse häntä, vaikka kaikki muistavat. Miten aloittaisin?';
    const answer = 'Itsemurha jättää monta hiljaiseksi. Sano hänen nimensä ääneen.';
    const question = { language: 'fi' as const, title, body };
    const { questionId } = await publishedQuestion({ ...crew, question, answer });
    for (const text of ['itsemurha hyvä', 'tapan itseni', 'itsemuhra'])
      expect((await search(text)).items.map(({ id }) => id)).toEqual([questionId]);
    expect((await search('itsemuhra')).suggestion).toBe('itsemurha');
  });
});

test('whatever is typed is searched for, and nothing breaks', { timeout: 60_000 }, async () => {
  const odd = [
    '%_%',
    "' OR '1'='1",
    '"ero" & | ! <-> :* ()',
    '\0',
    'a\0b',
    '\ud800',
    '💔👩‍👩‍👧',
    'أشعر بالوحدة',
    '\u202eero',
    'ä'.repeat(10_000),
    'ero lapset '.repeat(1_000),
    '\\',
  ];
  const unit = fc.constantFrom(
    ...('%_\'"\\&|!:*()<>-+~ äöéß\0\n\u202e💙𝔸aeiokt'.match(/./gsu) ?? []),
  );
  const typed = fc.oneof(fc.constantFrom(...odd), fc.string({ unit, maxLength: 60 }));
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const { items, total } = await search(text);
      expect(items.length).toBeLessThanOrEqual(total);
    }),
    { numRuns: 80, examples: odd.map((text) => [text]) },
  );
});

describe('of the database a search', () => {
  const memory = globalThis as { rinnallaSearchWords?: unknown };
  const asked = async (text: string) => (await statementsOf(() => search(text))).statements;

  test('asks for its words and terms with the first statement', async () => {
    memory.rinnallaSearchWords = undefined;
    const statements = await asked('merikotka ja saaristo');
    const terms = statements.filter((text) => text.includes('search_terms'));
    expect(terms).toEqual([statements[1]]);
    expect(statements[1]).toContain('search_state');
  });

  test('asks for nothing but the state of the index and its page where another has asked before', async () => {
    await search('kaipaan lintuja');
    const [begin, state, page, ...rest] = await asked('kaipaan lintuja');
    expect([begin, rest]).toEqual(['BEGIN', ['COMMIT']]);
    expect(state).toContain('search_state');
    expect(page).toContain('publications');
  });
});
