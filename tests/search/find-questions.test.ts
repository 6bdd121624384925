import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { Bounded } from '#lib/kept/bounded.ts';
import { MEMORY } from '#lib/kept/budget.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { findIn, findQuestions } from '#lib/search/find-questions.ts';
import { searching } from '#lib/search/index/transaction.ts';
import type { SearchCriteria } from '#lib/search/schema.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

type Crew = Awaited<ReturnType<typeof createCrew>>;
type Texts = { title?: string; body?: string; answer?: string; language?: Locale };

const BODY = 'En tiedä, mistä aloittaisin. Kirjoitan tänne ensimmäistä kertaa.';
const ANSWER = 'Hyvä, että kirjoitit. Tuo kuulostaa raskaalta, etkä ole sen kanssa ainoa.';

let crew: Crew;
let other: Crew;
beforeAll(async () => {
  crew = await createCrew();
  other = await createCrew();
});

async function publish({ title, body, answer, language = 'fi' }: Texts, by = crew) {
  const question = { title: title ?? 'Kirjoitan tänne nyt', body: body ?? BODY, language };
  return (await publishedQuestion({ ...by, question, answer: answer ?? ANSWER })).questionId;
}

const find = (text: string, more: Partial<SearchCriteria> = {}) =>
  findQuestions({ text, locale: 'fi', ...more });

describe('the order', () => {
  test('a word weighs more in the title than in the question, and there more than in an answer', async () => {
    const inAnswer = await publish({ answer: `${ANSWER} Minua auttoi avantouinti.` });
    const inTitle = await publish({ title: 'Voiko avantouinti auttaa' });
    const inBody = await publish({ body: `${BODY} Harrastan avantouintia.` });
    expect((await find('avantouinti')).ids).toEqual([inTitle, inBody, inAnswer]);
  });

  test('all of the words come before some of them', async () => {
    const some = await publish({ title: 'Purjehdus purjehdus purjehdus' });
    const all = await publish({ body: `${BODY} Purjehdus on jäänyt, ja kellarissa on kosteutta.` });
    const found = await find('purjehdus kosteutta');
    expect(found.ids).toEqual([all, some]);
    expect(found.near).toBe(false);
  });

  test('the reader’s language comes first', async () => {
    const swedish = await publish({ title: 'Mahjong mahjong mahjong', language: 'sv' });
    const finnish = await publish({ body: `${BODY} Pelaan mahjongia, mahjong on ihanaa.` });
    expect((await find('mahjong')).ids).toEqual([finnish, swedish]);
    expect((await find('mahjong', { locale: 'sv' })).ids).toEqual([swedish, finnish]);
    expect((await find('mahjong', { language: 'sv' })).ids).toEqual([swedish]);
  });

  test('its pages together are the whole, each question once', async () => {
    for (const title of ['Kanootti yksi', 'Kanootti kaksi', 'Kanootti kolme', 'Kanootti neljä'])
      await publish({ title });
    const whole = await find('kanootti');
    expect(whole.total).toBe(4);
    const pages = await Promise.all(
      [1, 2, 3, 4, 500_000].map((page) => find('kanootti', { page, size: 2 })),
    );
    expect(pages.flatMap(({ ids }) => ids)).toEqual(whole.ids);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4, 4]);
  });
});

describe('words that stand nowhere', () => {
  test('what has the others is offered as near', async () => {
    const id = await publish({ title: 'Kimalainen lensi huoneeseen' });
    const found = await find('kimalainen qwxzqwxz');
    expect(found).toMatchObject({ ids: [id], total: 1, near: true, atLeast: false });
  });

  test('nothing is found when no word stands anywhere, and nothing without a word', async () => {
    for (const text of ['qwxzqwxz', '', '%%% _ " \' ()', '🙂'])
      expect(await find(text)).toMatchObject({ ids: [], total: 0, near: false });
  });

  test('a misspelt word is found by what was meant, which is suggested', async () => {
    const id = await publish({ title: 'Haaveilen kasvihuoneesta' });
    const found = await find('kasvihuonesta');
    expect(found.ids).toContain(id);
    expect((await find('hallusinaatio')).suggestion).toBeNull();
  });
});

test('a list of hits can be narrowed; each choice is counted as it would be', async () => {
  const professional = await createMember({
    organisation: crew.organisation,
    role: 'professional',
  });
  await publish({ title: 'Hiihtoloma ystävän kanssa' });
  await publish({ title: 'Hiihtoloma yksin' }, other);
  await publish({ title: 'Sportlov: hiihtoloma', language: 'sv' }, other);
  await publish({ title: 'Hiihtoloma peruuntui' }, { ...crew, answerer: professional });
  const filters: Partial<SearchCriteria>[] = [
    {},
    { themeId: crew.theme },
    { role: 'volunteer' },
    { organisationId: other.organisation },
    { language: 'fi' },
    { themeId: crew.theme, role: 'professional' },
    { organisationId: crew.organisation, role: 'volunteer', language: 'sv' },
  ];
  const choices = [
    ['theme', 'themeId'],
    ['role', 'role'],
    ['organisation', 'organisationId'],
    ['language', 'language'],
  ] as const;
  for (const filter of filters) {
    const { counts } = await find('hiihtoloma', filter);
    for (const [name, key] of choices)
      for (const choice of [crew.theme, other.theme, 'volunteer', 'professional', 'fi', 'sv']) {
        const { total } = await find('hiihtoloma', { ...filter, [key]: choice });
        expect([name, choice, counts[name][choice] ?? 0]).toEqual([name, choice, total]);
      }
  }
  expect((await find('hiihtoloma', { themeId: crew.theme, role: 'professional' })).total).toBe(1);
});

test('the reader reads what stands in the index now, whichever server changed it', async () => {
  const memory = globalThis as {
    rinnallaSearchProfiles?: unknown;
    rinnallaSearchPostings?: Bounded<number, object>;
  };
  const remembered = () => {
    const postings = new Bounded<number, object>(MEMORY.postings);
    for (const [term, chunks] of memory.rinnallaSearchPostings?.all() ?? []) {
      postings.set(term, structuredClone(chunks), 1);
    }
    const profiles = structuredClone(memory.rinnallaSearchProfiles);
    return { rinnallaSearchProfiles: profiles, rinnallaSearchPostings: postings };
  };
  const question = { title: 'Onko torvisieni sienistä paras', body: BODY };
  const first = await publishedQuestion({ ...crew, question, answer: ANSWER });
  const found = async () => new Set((await find('torvisieni', { themeId: crew.theme })).ids);
  expect(await found()).toEqual(new Set([first.questionId]));
  const withOne = remembered();
  const second = await publish({ title: 'Torvisieni jäi metsään' });
  Object.assign(memory, withOne); // as another server remembers it
  expect(await found()).toEqual(new Set([first.questionId, second]));
  const withTwo = remembered();
  await withdrawPublication(first.asker);
  Object.assign(memory, withTwo);
  expect(await found()).toEqual(new Set([second]));
});

test('what nobody had written when somebody looked for it is found once it is published', async () => {
  const look = async () => (await find('keppijumppaa')).total;
  expect([await look(), await look()]).toEqual([0, 0]);
  const id = await publish({ title: 'Onko keppijumppa kivaa' });
  expect((await find('keppijumppaa')).ids).toEqual([id]);
});

test('a search writes nothing', () =>
  searching(async (tx, standing) => {
    const written = () =>
      tx.$queryRaw`SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_xact_all_tables`;
    const before = await written();
    await findIn({ tx, standing }, { text: 'hiihtoloma', locale: 'fi' });
    expect(await written()).toEqual(before);
  }));
