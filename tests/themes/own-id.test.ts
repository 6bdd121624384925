import type { QuestionId, ThemeId, ThemeSlug } from '#lib/id.ts';
import { asId } from '../support/as-id.ts';
import '../support/framework.ts'; // before everything else

import { NextRequest } from 'next/server.js';
import type { ReactElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { listPath, NO_FILTERS, readChoice } from '#components/questions/list/list-address.ts';
import { PublishedLetter } from '#components/questions/published-letter.tsx';
import { ThemeIntro } from '#components/themes/theme-intro.tsx';
import type { Member } from '#lib/actor.ts';
import { helplinesFor } from '#lib/help/helplines.ts';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { cardTexts } from '#lib/machines/card-texts.ts';
import {
  publishedQuestions,
  publishedQuestion as readPublished,
} from '#lib/published/published-questions.ts';
import { publishedTheme, publishedThemes, type ThemeView } from '#lib/themes/published.ts';
import { documentHtml } from '#lib/web/document.ts';
import KeyPage from '../../app/[locale]/(asker)/ask/key/page.tsx';
import ThreadPage from '../../app/[locale]/(asker)/my-question/thread/page.tsx';
import DeskQuestionPage from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import { ListView, listMetadata } from '../../app/[locale]/(public)/questions/list-view.tsx';
import { GET as feed } from '../../app/[locale]/(public)/themes/[slug]/feed.xml/route.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { askedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';
import { openThread, signIn } from '../support/framework.ts';

// A theme whose address was changed: its id is none of its slugs, and none of them is one that the code
// could know. Everything that belongs to it goes along.

testDatabase();

const ID = asId<ThemeId>('teema-17');
const SLUG = {
  fi: asId<ThemeSlug>('kun-koti-pelottaa'),
  sv: asId<ThemeSlug>('nar-hemmet-skrammer'),
  en: asId<ThemeSlug>('when-home-frightens'),
};

const SHELTER = 'M8 36a24 24 0 0 1 48 0Z'; // in the picture of violence

let theme: ThemeView;
let moderator: Member;
let asked: Made;
let handle = asId<QuestionId>('');

beforeAll(async () => {
  await createTheme();
  await createTheme({
    id: ID,
    slug: SLUG,
    name: { fi: 'Kun koti pelottaa', sv: 'När hemmet skrämmer', en: 'When home frightens' },
    heavy: true,
    helpTopics: ['violence', 'crime'],
    watched: true,
    contentNote: 'violence',
    picture: 'violence',
  });
  const organisation = await createOrganisation({ themes: [ID] });
  const one = (role: Member['role']) => createMember({ organisation, role });
  moderator = await one('moderator');
  const crew = { theme: ID, moderator, answerer: await one('volunteer') };
  asked = await askedQuestion({ ...crew, question: { urgent: true } });
  const reviewer = await one('professional');
  const { questionId } = await publishedQuestion({ ...crew, reviewer });
  handle = questionId;
  const found = (await publishedThemes()).find(({ id }) => id === ID);
  if (!found) throw new Error('The theme is not there.');
  theme = found;
});

const page = async (element: unknown) => (await documentHtml(element as ReactElement)).toString();
const params = (more: object = {}) =>
  ({
    params: Promise.resolve({ locale: 'fi', ...more }),
    searchParams: Promise.resolve({}),
  }) as never;

// What answers about crime and to nobody else: how a page tells that the theme's own help is on it.
const [line] = helplinesFor({ language: 'fi', topics: ['crime'] }).filter(
  ({ topics }) => topics.includes('crime') && !topics.includes('acute'),
);
const HELP = line?.href ?? '';

describe('the help that fits the theme', () => {
  test('is other than the general help', () => {
    expect(HELP).toMatch(/^tel:\d+$/);
    expect(helplinesFor({ language: 'fi' }).map(({ href }) => href)).not.toContain(HELP);
  });

  test.each([
    ['with the key', KeyPage],
    ['in the thread', ThreadPage],
  ])('stands before the asker %s', async (_, Page) => {
    openThread(await beginAskerSession(asked, null));
    expect(await page(await Page(params()))).toContain(`href="${HELP}"`);
    openThread(null);
    expect(await page(await KeyPage(params()))).not.toContain(`href="${HELP}"`);
  });

  test('stands at the desk', async () => {
    signIn(moderator);
    const html = await page(await DeskQuestionPage(params({ id: asked.questionId })));
    expect(html).toContain(`href="${HELP}"`);
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  test('it is found by its own slug, and its questions by the filter and in the feed', async () => {
    expect((await publishedTheme(locale, SLUG[locale]))?.id).toBe(ID);
    expect(await publishedTheme(locale, asId<ThemeSlug>(ID))).toBeNull();
    const choice = { ...NO_FILTERS, q: '', page: 1, theme };
    const address = new URL(listPath(locale, choice), 'http://localhost');
    expect(address.searchParams.get('theme')).toBe(SLUG[locale]);
    const offer = { themes: await publishedThemes(), organisations: [] };
    const read = readChoice(Object.fromEntries(address.searchParams), offer);
    const { items } = await publishedQuestions({ locale, themeId: read.theme?.id, size: 5 });
    expect(items.map(({ id }) => id)).toEqual([handle]);

    const own = new NextRequest(
      new URL(pathFor(locale, 'themeFeed', { slug: SLUG[locale] }), 'http://localhost'),
    );
    const answer = await feed(own, { params: Promise.resolve({ locale, slug: SLUG[locale] }) });
    expect(await answer.text()).toContain(handle);
  });

  test('its letter is prefaced, and it has its picture', async () => {
    const question = await readPublished(handle);
    if (!question) throw new Error('The question is not public.');
    const t = await getTranslations({ locale, namespace: 'questions' });
    const letter = await page(
      await PublishedLetter({ locale, question, theme, minutes: 1, children: null }),
    );
    expect(letter).toContain(t('question.note.violence'));
    const own = await page(await ThemeIntro({ locale, theme }));
    const plain = await page(await ThemeIntro({ locale, theme: { ...theme, picture: null } }));
    expect([own, plain].map((html) => html.includes(SHELTER))).toEqual([true, false]);
  });

  test('whoever may be watched finds the way out, and no trace of it in titles and cards', async () => {
    const offer = { themes: [theme], organisations: [] };
    const choice = { ...NO_FILTERS, q: '', page: 1, theme };
    const props = { locale, offer, choice, headers: new Headers() };
    const exit = await page(await ListView(props));
    const plain = await page(await ListView({ ...props, choice: { ...choice, theme: null } }));
    expect([exit, plain].map((html) => html.includes('data-quick-exit'))).toEqual([true, false]);
    expect((await listMetadata(props)).title).not.toContain(theme.names[locale]);
    expect(await cardTexts(locale, 'theme', ID)).toEqual(
      await cardTexts(locale, 'site', 'rinnalla'),
    );
    expect(await cardTexts(locale, 'question', handle)).toEqual(
      await cardTexts(locale, 'site', 'rinnalla'),
    );
  });
});
