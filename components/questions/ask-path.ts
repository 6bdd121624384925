import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { TITLE_LENGTH } from '#lib/questions/schema.ts';

/** The ask page with what is already known filled in. */
export function askPath(
  locale: Locale,
  { title, themeId }: { title?: string; themeId?: string } = {},
): string {
  const known = new URLSearchParams();
  if (themeId) known.set('theme', themeId);
  if (title) known.set('title', [...title].slice(0, TITLE_LENGTH.max).join(''));
  const path = pathFor(locale, 'ask');
  return known.size > 0 ? `${path}?${known}` : path;
}
