import { type Address, alternatesFor } from '../i18n/routing.ts';
import type { OrganisationView } from '../organisations/published.ts';
import type { QuestionAddress } from '../published/addresses.ts';
import type { ThemeView } from '../themes/published.ts';
import type { ListedPage } from './sitemap.ts';

const FIXED: Address[] = [
  'home',
  'themes',
  'questions',
  'ask',
  'organisations',
  'helpNow',
  'traces',
  'about',
  'privacy',
  'accessibility',
];

/** Every public page but the questions. */
export function sitePages(
  themes: readonly ThemeView[],
  organisations: readonly OrganisationView[],
): ListedPage[] {
  return [
    ...FIXED.map((address) => ({ paths: alternatesFor(address) })),
    ...themes.map(({ slugs }) => ({
      paths: alternatesFor('theme', (locale) => ({ slug: slugs[locale] })),
    })),
    ...organisations.map(({ slug }) => ({
      paths: alternatesFor('organisation', () => ({ slug })),
    })),
  ];
}

/** The pages of questions. */
export function questionPages(questions: readonly QuestionAddress[]): ListedPage[] {
  return questions.map(({ handle, changedAt }) => ({
    paths: alternatesFor('question', () => ({ handle })),
    changedAt,
  }));
}
