import './page.ts'; // before everything else: the framework that there is not

import { beforeAll, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import { acceptPublicVersion } from '#lib/publishing/decide-public-version.ts';
import * as organisation from '../../app/[locale]/(public)/organisations/[slug]/route.tsx';
import * as organisations from '../../app/[locale]/(public)/organisations/route.tsx';
import * as question from '../../app/[locale]/(public)/questions/[handle]/route.tsx';
import * as feed from '../../app/[locale]/(public)/questions/feed.xml/route.ts';
import * as questions from '../../app/[locale]/(public)/questions/route.tsx';
import * as home from '../../app/[locale]/(public)/route.tsx';
import * as themeFeed from '../../app/[locale]/(public)/themes/[slug]/feed.xml/route.ts';
import * as theme from '../../app/[locale]/(public)/themes/[slug]/route.tsx';
import * as themes from '../../app/[locale]/(public)/themes/route.tsx';
import * as sitemap from '../../app/sitemap/[whole]/route.ts';
import * as part from '../../app/sitemap/parts/[part]/route.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';
import { frameworkWithStylesheets, freshAddress, type ReadingRoute } from './page.ts'; // first

testDatabase();
frameworkWithStylesheets();

// When its reviewer, its asker and its second reader pressed: no figure of these may stand anywhere outside.
const MOMENTS = {
  asked: new Date('2026-03-03T06:11:17.313Z'),
  approved: new Date('2026-03-04T09:23:29.517Z'),
  proposed: new Date('2026-03-05T10:37:41.719Z'),
  agreed: new Date('2026-03-06T11:43:53.911Z'), // 13.43 in Finland
};
const slugs = {} as Record<Locale, string>;
const made = { organisation: '', handle: '' };

beforeAll(async () => {
  const crew = await createCrew();
  const { questionId, asker } = await answeredQuestion({
    ...crew,
    question: { previewFirst: true, title: 'Iltaisin on hiljaista' },
    moments: MOMENTS,
  });
  await at(MOMENTS.proposed, () =>
    publishBy({ editor: crew.moderator, publisher: crew.reviewer }, { questionId, showAge: true }),
  );
  await at(MOMENTS.agreed, () => acceptPublicVersion(asker));
  const { slugFi, slugSv, slugEn } = await client().theme.findUniqueOrThrow({
    where: { id: crew.theme },
  });
  Object.assign(slugs, { fi: slugFi, sv: slugSv, en: slugEn });
  const { slug } = await client().publication.findUniqueOrThrow({ where: { questionId } });
  Object.assign(made, { organisation: crew.organisation, handle: `${questionId}-${slug}` });
});

/** An answer whole: its text and its headers. */
async function wholeOf(route: ReadingRoute, params: object, query = ''): Promise<string> {
  const locale = 'locale' in params ? (params.locale as Locale) : 'fi';
  const nextUrl = freshAddress(locale, route === questions ? query || '?' : query);
  const request = { nextUrl, url: nextUrl.href, headers: new Headers() } as never;
  const answer = await route.GET(request, { params: Promise.resolve(params as never) });
  expect(answer.status).toBe(200);
  return `${JSON.stringify([...answer.headers])}\n${await answer.text()}`;
}

const forms = (moment: Date) => {
  const [, hour = '', minute = '', second = '', ms = ''] =
    /T(\d\d):(\d\d):(\d\d)\.(\d+)/.exec(moment.toISOString()) ?? [];
  const local = String(Number(hour) + 2).padStart(2, '0');
  return [
    ...[hour, local].flatMap((one) => [`${one}:${minute}`, `${one}.${minute}`]),
    `${minute}:${second}`,
    `${second}.${ms}`,
    String(moment.getTime()),
    String(Math.floor(moment.getTime() / 1000)),
  ];
};

// Opening hours are said by the hour, as data for the page's script, and feeds have no days of their own.
const MAY_STAND = [
  /\d{4}-\d\d-\d\dT\d\d:[03]0:00(\.000)?Z/g,
  /\d{4}-\d\d-\d\dT00:00:00\+0[23]:00/g,
];

function expectDaysOnly(text: string, where: string): void {
  const left = MAY_STAND.reduce((rest, one) => rest.replace(one, ''), text);
  const exact = Object.values(MOMENTS).flatMap(forms);
  expect(
    exact.filter((form) => left.includes(form)),
    where,
  ).toEqual([]);
  expect(left.match(/\d{4}-\d\d-\d\d[T ]\d\d[:.]\d\d.{0,20}/g) ?? [], where).toEqual([]);
}

const PAGES: [string, ReadingRoute, (locale: Locale) => object][] = [
  ['home', home, () => ({})],
  ['questions', questions, () => ({})],
  ['question', question, () => ({ handle: made.handle })],
  ['feed', feed as ReadingRoute, () => ({})],
  ['theme', theme, (locale) => ({ slug: slugs[locale] })],
  ['feed of the theme', themeFeed as ReadingRoute, (locale) => ({ slug: slugs[locale] })],
  ['themes', themes, () => ({})],
  ['organisation', organisation, () => ({ slug: made.organisation })],
  ['organisations', organisations, () => ({})],
];

test.each(PAGES)(
  'the public page %s tells days and no time of day',
  async (name, route, params) => {
    for (const locale of LOCALES) {
      const text = await wholeOf(route, { locale, ...params(locale) });
      expectDaysOnly(text, `${name} in ${locale}`);
    }
  },
);

test('a question says the day on which it came out, to readers and to machines', async () => {
  const text = await wholeOf(question, { locale: 'fi', handle: made.handle });
  expect(text).toContain('"datePublished":"2026-03-06"');
  expect(text).toContain('"dateModified":"2026-03-06"');
  expect(text).toContain('dateTime="2026-03-06"');
});

test('what was searched for and the sitemap tell days too', async () => {
  expectDaysOnly(await wholeOf(questions, { locale: 'fi' }, '?q=hiljaista'), 'search');
  const whole = await wholeOf(sitemap as ReadingRoute, { whole: 'whole' });
  expect(whole).toContain('<lastmod>2026-03-06</lastmod>');
  expectDaysOnly(whole, 'sitemap');
  expectDaysOnly(await wholeOf(part as ReadingRoute, { part: '1' }), 'part of the sitemap');
});

test('the database knows no more than the day on which a public version came out', async () => {
  const columns = await client().$queryRaw<{ name: string; type: string }[]>`
    SELECT column_name AS name, data_type AS type FROM information_schema.columns
    WHERE table_name = 'publications' AND data_type LIKE ANY (ARRAY['timestamp%', 'date', 'time%'])`;
  expect(columns.map(({ type }) => type)).toEqual(['date', 'date']);
});
