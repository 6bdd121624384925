import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import type { AnswererView } from './answerer-view.ts';

/** What a reader chose in the list of questions. */
export type ListChoice = {
  q: string;
  theme: ThemeView | null;
  role: AnswererView['role'] | null;
  page: number; // from 1
};

const LONGEST_SEARCH = 200; // letters; longer texts are asked, not searched for

/** Reads the choices from an address; whatever it does not understand counts as not chosen. */
export function readChoice(
  search: Record<string, string | string[] | undefined>,
  themes: readonly ThemeView[],
): ListChoice {
  const one = (name: string) => [search[name]].flat()[0]?.trim() ?? '';
  const role = one('role');
  const page = Number(one('page'));
  return {
    q: one('q').slice(0, LONGEST_SEARCH),
    theme: themes.find(({ slugs }) => Object.values(slugs).includes(one('theme'))) ?? null,
    role: role === 'volunteer' || role === 'professional' ? role : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of the list with these choices; what is not chosen is left out. */
export function listPath(locale: Locale, { q, theme, role, page }: Partial<ListChoice>): string {
  const chosen = new URLSearchParams();
  if (q) chosen.set('q', q);
  if (theme) chosen.set('theme', theme.slugs[locale]);
  if (role) chosen.set('role', role);
  if (page && page > 1) chosen.set('page', String(page));
  const path = pathFor(locale, 'questions');
  return chosen.size > 0 ? `${path}?${chosen}` : path;
}
