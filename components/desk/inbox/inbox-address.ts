import type { InboxChoice } from '#lib/desk/schema.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';

/** The address of the desk that shows a choice; what is not chosen stays out of it. */
export function inboxPath(locale: Locale, choice: Partial<InboxChoice>): string {
  const { section, theme, language, concern, q, page } = choice;
  const entries = Object.entries({
    section,
    theme,
    language,
    concern,
    q,
    page: page && page > 1 ? String(page) : undefined,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams(entries).toString();
  return query ? `${pathFor(locale, 'desk')}?${query}` : pathFor(locale, 'desk');
}
