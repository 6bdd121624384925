import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { TITLE_LENGTH } from '#lib/questions/schema.ts';

/** The ask page with what is already known filled in: a line as the title, anything longer as the question. */
export function askPath(
  locale: Locale,
  { text, themeId }: { text?: string; themeId?: string } = {},
): string {
  const known = new URLSearchParams();
  if (themeId) known.set('theme', themeId);
  if (text) known.set([...text].length > TITLE_LENGTH.max ? 'body' : 'title', text);
  const path = pathFor(locale, 'ask');
  return known.size > 0 ? `${path}?${known}` : path;
}
