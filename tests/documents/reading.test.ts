import './page.ts'; // before everything else: the framework that there is not

import { beforeAll, describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { LOCALES, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import * as nowhere from '../../app/[locale]/(public)/[...rest]/route.tsx';
import * as about from '../../app/[locale]/(public)/about/route.tsx';
import * as accessibility from '../../app/[locale]/(public)/accessibility/route.tsx';
import * as helpNow from '../../app/[locale]/(public)/help-now/route.tsx';
import * as offline from '../../app/[locale]/(public)/offline/route.tsx';
import * as organisation from '../../app/[locale]/(public)/organisations/[slug]/route.tsx';
import * as organisations from '../../app/[locale]/(public)/organisations/route.tsx';
import * as privacy from '../../app/[locale]/(public)/privacy/route.tsx';
import * as question from '../../app/[locale]/(public)/questions/[handle]/route.tsx';
import * as questions from '../../app/[locale]/(public)/questions/route.tsx';
import * as home from '../../app/[locale]/(public)/route.tsx';
import * as theme from '../../app/[locale]/(public)/themes/[slug]/route.tsx';
import * as themes from '../../app/[locale]/(public)/themes/route.tsx';
import * as traces from '../../app/[locale]/(public)/traces/route.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';
import { frameworkWithStylesheets, type ReadingRoute, readingDocument } from './page.ts'; // first
import { expectSound } from './structure.ts';

testDatabase();
frameworkWithStylesheets();

const PAGES: Record<string, ReadingRoute> = {
  home,
  themes,
  organisations,
  'help now': helpNow,
  traces,
  about,
  privacy,
  accessibility,
  offline,
};

const slugs = {} as Record<Locale, string>;
const made = { organisation: '', published: '', withdrawn: '' };

beforeAll(async () => {
  const crew = await createCrew({ openLimit: 9 });
  made.organisation = crew.organisation;
  const theme = await client().theme.findUniqueOrThrow({ where: { id: crew.theme } });
  Object.assign(slugs, { fi: theme.slugFi, sv: theme.slugSv, en: theme.slugEn });
  for (const locale of LOCALES) {
    const { questionId } = await publishedQuestion({ ...crew, question: { language: locale } });
    made.published = questionId;
  }
  const { questionId, asker } = await publishedQuestion(crew);
  await withdrawPublication(asker);
  made.withdrawn = questionId;
});

async function expectSoundPage(
  locale: Locale,
  route: ReadingRoute,
  { expected = 200, ...asked }: { expected?: number; params?: object; query?: string } = {},
): Promise<void> {
  const { status, html } = await readingDocument(locale, route, asked);
  expect(status).toBe(expected);
  await expectSound(locale, html, `${locale} ${JSON.stringify(asked)}`);
}

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.entries(PAGES))('the page %s is sound', (_, route) =>
    expectSoundPage(locale, route),
  );

  test('a theme, an organisation and a question are sound', async () => {
    await expectSoundPage(locale, theme, { params: { slug: slugs[locale] } });
    await expectSoundPage(locale, organisation, { params: { slug: made.organisation } });
    const moved = await readingDocument(locale, question, { params: { handle: made.published } });
    expect(moved.status).toBe(308);
    await expectSound(locale, moved.html, 'the way to the whole address');
    const handle = moved.location?.split('/').pop();
    await expectSoundPage(locale, question, { params: { handle } });
  });

  test.each(['?', '?q=iltaisin', '?q=xyzzy', '?role=volunteer'])(
    'the list of questions is sound as chosen by %s',
    (query) => expectSoundPage(locale, questions, { query }),
  );

  test('a choice that is none leads to the list without it', async () => {
    const query = '?theme=keksitty';
    const { status, location } = await readingDocument(locale, questions, { query });
    expect({ status, location }).toEqual({ status: 308, location: pathFor(locale, 'questions') });
  });

  test('what stands in place of a page that is not there, or no more, is sound', async () => {
    await expectSoundPage(locale, nowhere, { expected: 404 });
    await expectSoundPage(locale, question, { expected: 404, params: { handle: 'zz-zz' } });
    const gone = { expected: 410, params: { handle: made.withdrawn } };
    await expectSoundPage(locale, question, gone);
  });
});
