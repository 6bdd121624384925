import { dayText } from '../calendar.ts';
import { clock } from '../clock.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';
import type { PublishedItem } from '../published/views.ts';
import { SITE_NAME } from '../site/site-name.ts';
import type { ThemeView } from '../themes/published.ts';
import { atomFeed, type Feed } from './atom.ts';

export const FEED_SIZE = 30;

/** The newest questions as an Atom document. Only beginnings: feed readers keep what is withdrawn here. */
export function questionFeed({
  site,
  locale,
  items,
  themes,
  ...feed
}: Pick<Feed, 'title' | 'subtitle'> & {
  site: URL;
  locale: Locale;
  self: string; // paths
  page: string;
  items: readonly PublishedItem[];
  themes: readonly ThemeView[];
}): string {
  const whole = (path: string) => new URL(path, site).href;
  const newest = [...items].sort(
    (a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.sequence - a.sequence,
  );
  return atomFeed({
    ...feed,
    author: SITE_NAME,
    language: locale,
    self: whole(feed.self),
    page: whole(feed.page),
    updated: dayText(clock.now()),
    entries: newest.map((item) => ({
      id: whole(pathFor(locale, 'question', { handle: item.id })),
      url: whole(pathFor(locale, 'question', { handle: item.handle })),
      language: item.language,
      title: item.title,
      summary: item.excerpt,
      author: item.answerer?.organisationName[locale] || SITE_NAME,
      category: themes.find(({ id }) => id === item.themeId)?.names[locale] ?? '',
      published: item.publishedAt,
      updated: item.updatedAt,
    })),
  });
}
