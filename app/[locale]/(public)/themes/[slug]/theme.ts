import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { idFields } from '#lib/id-fields.ts';
import { publishedTheme, publishedThemes, type ThemeView } from '#lib/themes/published.ts';

/** The theme of an address, or null; for its slug in another language, where the right one leads. */
export async function themeOf(locale: Locale, said: string) {
  const slug = idFields.themeSlug.parse(said);
  const theme = await publishedTheme(locale, slug);
  if (theme) return { theme };
  const themes = await publishedThemes();
  const meant = themes.find(({ slugs }) => Object.values(slugs).includes(slug));
  if (!meant) return null;
  return { movedTo: pathFor(locale, 'theme', { slug: meant.slugs[locale] }) };
}

export function themeAlternates(theme: ThemeView): Record<Locale, string> {
  return alternatesFor('theme', (locale) => ({ slug: theme.slugs[locale] }));
}
