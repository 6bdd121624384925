import { type Locale, pathFor } from '../../lib/i18n/routing.ts';
import { asId } from '../support/as-id.ts';

const READING = [
  'home',
  'themes',
  'questions',
  'organisations',
  'helpNow',
  'traces',
  'about',
  'privacy',
  'accessibility',
  'offline',
] as const;
const THEME = { fi: 'mieli', sv: 'psykiskt-valmaende', en: 'mental-wellbeing' };

/** A theme with published questions. */
export const themePage = (locale: Locale) =>
  pathFor(locale, 'theme', { slug: asId(THEME[locale]) });

/** One of every kind of page that anybody may read but a question, which the last of them leads to. */
export const readingPages = (locale: Locale) => [
  ...READING.map((address) => pathFor(locale, address)),
  pathFor(locale, 'organisation', { slug: 'aallot' }),
  `${pathFor(locale, 'questions')}?q=a`,
  `${pathFor(locale, 'questions')}?q=xyzzy`,
  `/${locale}/not-here`,
  themePage(locale),
];

/** The pages with forms that open without a sign-in or a key. */
export const formPages = (locale: Locale) =>
  (['ask', 'myQuestion', 'signIn'] as const).map((address) => pathFor(locale, address));
