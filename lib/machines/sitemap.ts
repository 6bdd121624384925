import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/routing.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

export type ListedPage = { paths: Record<Locale, string>; changedAt?: string };

/** The path of a part of a sitemap that is too long for one file; 0 holds the pages of the site. */
const sitemapPartPath = (part: number) => `/sitemap-${part}.xml`;

/** Pages with their siblings in the other languages, each language with an entry of its own. */
export function sitemap(site: URL, pages: readonly ListedPage[]): string {
  const entries = pages.flatMap((page) => entriesOf(site, page));
  return xmlDocument(element('urlset', { xmlns: SITEMAPS, 'xmlns:xhtml': XHTML }, ...entries));
}

function entriesOf(site: URL, { paths, changedAt }: ListedPage): Xml[] {
  const whole = (locale: Locale) => new URL(paths[locale], site).href;
  const link = (hreflang: string, href: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href });
  const siblings = [
    ...LOCALES.map((locale) => link(locale, whole(locale))),
    link('x-default', whole(DEFAULT_LOCALE)),
  ];
  const changed = changedAt ? [element('lastmod', {}, changedAt)] : [];
  return LOCALES.map((locale) =>
    element('url', {}, element('loc', {}, whole(locale)), ...changed, ...siblings),
  );
}

/** The list of all parts: the pages of the site (0), and those with questions by their numbers from 1. */
export function sitemapIndex(site: URL, questionParts: readonly number[]): string {
  const parts = [0, ...questionParts].map((part) =>
    element('sitemap', {}, element('loc', {}, new URL(sitemapPartPath(part), site).href)),
  );
  return xmlDocument(element('sitemapindex', { xmlns: SITEMAPS }, ...parts));
}
