import { isLocale, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { ANSWERER_KINDS, type AnswererKind } from '#lib/members/schema.ts';
import type { OrganisationView } from '#lib/organisations/published.ts';
import { LONGEST_SEARCH } from '#lib/search/schema.ts';
import type { ThemeView } from '#lib/themes/published.ts';

export type ListChoice = {
  q: string;
  theme: ThemeView | null;
  role: AnswererKind | null;
  organisation: OrganisationView | null;
  language: Locale | null;
  page: number; // from 1
};

export type ListOffer = {
  themes: readonly ThemeView[];
  organisations: readonly OrganisationView[];
};

export const NO_FILTERS = { theme: null, role: null, organisation: null, language: null } as const;

/** Where the results stand on the page: whoever turns a page or chooses a filter goes on there. */
export const RESULTS = 'results';

// Nothing of what cannot be seen, and no marks that turn the direction of the text around.
const INVISIBLE = /[\p{Cc}\p{Bidi_Control}\ufeff\s]+/gu;

/** Reads the choices from an address; whatever it does not understand counts as not chosen. */
export function readChoice(
  search: Record<string, string | string[] | undefined>,
  { themes, organisations }: ListOffer,
): ListChoice {
  const one = (name: string) => [search[name]].flat()[0]?.trim() ?? '';
  const [language, page] = [one('language'), Number(one('page'))];
  return {
    q: searchedFor(one('q')),
    theme:
      themes.find(({ slugs }) => Object.values(slugs).some((slug) => slug === one('theme'))) ??
      null,
    role: ANSWERER_KINDS.find((kind) => kind === one('role')) ?? null,
    organisation: organisations.find(({ slug }) => slug === one('organisation')) ?? null,
    language: isLocale(language) ? language : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

function searchedFor(typed: string): string {
  const line = typed.toWellFormed().normalize('NFC').replace(INVISIBLE, ' ').trim();
  return [...line].slice(0, LONGEST_SEARCH).join('').trim();
}

/** The choices as they stand in an address or a form, without the page; what is not chosen is left out. */
export function filtersOf(locale: Locale, choice: Partial<ListChoice>): Record<string, string> {
  const { theme, role, organisation, language } = choice;
  return {
    ...(theme && { theme: theme.slugs[locale] }),
    ...(role && { role }),
    ...(organisation && { organisation: organisation.slug }),
    ...(language && { language }),
  };
}

/** The address of the list with these choices; what is not chosen is left out. */
export function listPath(locale: Locale, { q, page, ...filters }: Partial<ListChoice>): string {
  const chosen = new URLSearchParams({ ...(q && { q }), ...filtersOf(locale, filters) });
  if (page && page > 1) chosen.set('page', String(page));
  const path = pathFor(locale, 'questions');
  return chosen.size > 0 ? `${path}?${chosen}` : path;
}

export function isFiltered({ theme, role, organisation, language }: ListChoice): boolean {
  return Boolean(theme ?? role ?? organisation ?? language);
}
