import type { ThemeSlug } from '../id.ts';
import type { Localised } from './localised.ts';
import { type Locale, pathFor } from './routing.ts';
import { getTranslations } from './translations.ts';

/** The feed of all questions, for the head of a page. */
export async function feedOfAll(locale: Locale): Promise<{ path: string; title: string }> {
  const t = await getTranslations({ locale, namespace: 'feeds' });
  return { path: pathFor(locale, 'questionsFeed'), title: t('all') };
}

/** The feed of a theme. */
export async function feedOfTheme(
  locale: Locale,
  { slugs, names }: { slugs: Record<Locale, ThemeSlug>; names: Localised },
): Promise<{ path: string; title: string }> {
  const t = await getTranslations({ locale, namespace: 'feeds' });
  const path = pathFor(locale, 'themeFeed', { slug: slugs[locale] });
  return { path, title: t('theme', { theme: names[locale] }) };
}
