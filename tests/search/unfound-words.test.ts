import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Member, VISITOR } from '#lib/actor.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import type { ThemeId } from '#lib/id.ts';
import { noteUnfound, unfoundWords } from '#lib/search/unfound-words.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const MONDAY = new Date('2026-03-02T09:00:00Z');
let theme: ThemeId;
let coordinator: Member;
beforeAll(async () => {
  theme = await createTheme();
  const organisation = await createOrganisation({ themes: [theme] });
  coordinator = await createMember({ organisation, role: 'coordinator' });
});
beforeEach(() => client().unfoundWord.deleteMany());
afterEach(() => vi.restoreAllMocks());

const at = (moment: Date) => vi.spyOn(clock, 'now').mockReturnValue(moment);
const from = (visitor: number) => `203.0.113.${visitor}`;

async function search(text: string, visitors: number[], themeId: ThemeId | null = null) {
  for (const visitor of visitors)
    await noteUnfound(VISITOR, { text, locale: 'fi', themeId, forwardedFor: from(visitor) });
}

const shown = async () =>
  (await unfoundWords(coordinator)).map(({ word, visitors, themeId }) => ({
    word,
    visitors,
    themeId,
  }));

test('a word is shown once five different visitors have used it, and counted from there on', async () => {
  await search('sateenvarjo', [1, 2, 3, 4, 4, 4, 1]);
  expect(await shown()).toEqual([]);
  await search('sateenvarjo', [5]);
  expect(await shown()).toEqual([{ word: 'sateenvarjo', visitors: 5, themeId: null }]);
  await search('sateenvarjo', [6, 6, 1]);
  expect(await shown()).toEqual([{ word: 'sateenvarjo', visitors: 6, themeId: null }]);
});

test('until then nothing in the database says the word or who used it', async () => {
  await search('sateenvarjo myrskyssä', [1, 2, 3, 4]);
  const stored = await client().$queryRaw<{ row: string }[]>`
    SELECT to_jsonb(u)::text AS row FROM unfound_words u`;
  expect(stored).toHaveLength(2);
  for (const { row } of stored) expect(row).not.toMatch(/sateenvarjo|myrsky|203\.0/);
});

test('one household on five days is one visitor', async () => {
  for (const day of [0, 1, 2, 3, 4, 5, 6]) {
    at(new Date(MONDAY.getTime() + day * DAY));
    await search('sateenvarjo', [1]);
  }
  expect(await client().unfoundWord.findMany()).toMatchObject([{ visitors: 1, word: null }]);
});

test('a week begins anew: what stayed below five is gone, and nobody is told apart any more', async () => {
  at(MONDAY);
  await search('sateenvarjo', [1, 2, 3, 4, 5]);
  await search('kumisaapas', [1, 2, 3, 4]);
  at(new Date(MONDAY.getTime() + 7 * DAY));
  await search('kumisaapas', [5]);
  const rows = await client().unfoundWord.findMany({ orderBy: { week: 'asc' } });
  expect(rows).toMatchObject([
    { word: 'sateenvarjo', visitors: 5, marks: new Uint8Array() },
    { word: null, visitors: 1 },
  ]);
  at(new Date(MONDAY.getTime() + 27 * 7 * DAY));
  await search('kumisaapas', [6]);
  expect(await client().unfoundWord.count()).toBe(1);
});

describe('words only', () => {
  test.each([
    ['figures', 'numero 0401234567'],
    ['an address', 'matti@esimerkki.fi'],
    ['what is written as a name', 'Virtanen'],
    ['a code', 'ABCDE-12345'],
    ['a web address', 'https://esimerkki.fi/salainen'],
    ['words without meaning', 'ja että en se'],
    ['signs', '%%% 🙂 \u0000 \ud800'],
    ['a word without end', 'a'.repeat(500)],
  ])('%s are not counted', async (_name, text) => {
    await search(text, [1, 2, 3, 4, 5]);
    const words = (await shown()).map(({ word }) => word);
    expect(words.filter((word) => word !== 'numero')).toEqual([]);
  });

  test('a sentence is taken apart, so that no two words can be put together again', async () => {
    await search('sateenvarjo hukkui "bussiin"!', [1, 2, 3, 4, 5]);
    expect((await shown()).map(({ word }) => word)).toEqual(['bussiin', 'hukkui', 'sateenvarjo']);
  });
});

test('a coordinator sees the own themes and searches without a theme; nobody else sees any', async () => {
  const foreign = await createTheme();
  await search('sateenvarjo', [1, 2, 3, 4, 5], theme);
  await search('kumisaapas', [1, 2, 3, 4, 5], foreign);
  await search('sadetakki', [1, 2, 3, 4, 5]);
  expect((await shown()).map(({ word }) => word)).toEqual(['sadetakki', 'sateenvarjo']);
  const { organisationId: organisation } = coordinator;
  for (const role of ['volunteer', 'professional', 'moderator'] as const) {
    const member = await createMember({ organisation, role });
    expect(() => unfoundWords(member)).toThrow('not_allowed');
  }
});
