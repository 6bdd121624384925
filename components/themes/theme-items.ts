import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeId } from '#lib/id.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import type { ThemeItem } from './theme-grid.tsx';

/** Themes as the grid shows them, in the language of the page. */
export async function themeItems(
  locale: Locale,
  themes: readonly ThemeView[],
  answers: ReadonlyMap<ThemeId, number>,
  { described = false } = {},
): Promise<ThemeItem[]> {
  const t = await getTranslations({ locale, namespace: 'themes' });
  return themes.map((theme) => ({
    picture: theme.picture,
    name: theme.names[locale],
    href: pathFor(locale, 'theme', { slug: theme.slugs[locale] }),
    body: described ? theme.descriptions[locale] : undefined,
    note: t('answers', { count: answers.get(theme.id) ?? 0 }),
  }));
}
