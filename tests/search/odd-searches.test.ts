import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationId, ThemeId } from '#lib/id.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { similarQuestions } from '#lib/search/similar-questions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let published: string;
beforeAll(async () => {
  const question = { title: 'Emme enää puhu iltaisin' };
  published = (await publishedQuestion({ ...(await createCrew()), question })).questionId;
});

const ODD = {
  quotes: '"iltaisin" \'puhu\' ”emme”',
  operators: 'iltaisin & !puhu | <-> :* (emme) AND NOT -puhu +emme',
  patterns: '%iltaisin% _ \\ \\% [a-z]*',
  'a database command': "iltaisin'; DROP TABLE search_terms; --",
  emoji: '😢👩‍👩‍👧‍👦 iltaisin 🏳️‍🌈',
  'right to left': 'iltaisin مرحبا שלום',
  'nothing visible': '\u200b\u200d\u2028\ufeff iltaisin \u00ad',
  'a NUL': 'ilta\u0000isin iltaisin\u0000',
  'half of a sign': '\ud83d iltaisin \udc00',
  'letters with their marks apart': 'iltaisin a\u0308iti',
  'one word without end': `iltaisin ${'ä'.repeat(10_000)}`,
  'ten thousand letters': 'iltaisin puhu emme '.repeat(550),
  'many different words': `iltaisin ${Array.from({ length: 2_000 }, (_, at) => `sana${at}`).join(' ')}`,
};

describe('a search is answered, whatever was typed', () => {
  test.each(Object.entries(ODD))('%s', async (_name, text) => {
    const { ids } = await findQuestions({ text, locale: 'fi' });
    expect(ids).toEqual([published]);
    expect(await similarQuestions({ text, locale: 'fi', limit: 3 })).toEqual(expect.any(Array));
  });

  test('anything at all', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'%_\\\'"&|!()<>:*-+~^$@äö \u0000\ud800aei') }),
      fc
        .array(fc.constantFrom('iltaisin', 'puhu', 'AND', 'ja', 'mä', '"', '%', '🙂'))
        .map((words) => words.join(' ')),
    );
    const locale = fc.constantFrom('fi', 'sv', 'en');
    await fc.assert(
      fc.asyncProperty(typed, locale, fc.nat(1_000_000), async (text, language, page) => {
        const found = await findQuestions({ text, locale: language, page: page + 1 });
        expect(found.total).toBeLessThanOrEqual(1);
        await similarQuestions({ text, locale: language, limit: 3 });
      }),
      { numRuns: 60 },
    );
  });
});

test('filters that nobody offers find nothing', async () => {
  for (const filter of [
    { themeId: asId<ThemeId>("x' OR 1=1") },
    { organisationId: asId<OrganisationId>('\u0000') },
    { themeId: asId<ThemeId>('🙂') },
  ])
    expect((await findQuestions({ text: 'iltaisin', locale: 'fi', ...filter })).ids).toEqual([]);
});
