import { env } from '../env.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/routing.ts';
import { CARD_SIZE, cardPath } from '../machines/card-path.ts';
import { SITE_NAME } from '../site/site-name.ts';

const TERRITORIES = { fi: 'fi_FI', sv: 'sv_FI', en: 'en_GB' };

/** What stands in the head of a page, in the framework's shape: it takes it for its own pages as it is. */
export type PageMetadata = {
  title: string;
  description?: string;
  metadataBase?: URL;
  alternates?: {
    canonical: string;
    languages: Record<Locale | 'x-default', string>;
    types?: { 'application/atom+xml': { url: string; title: string }[] };
  };
  openGraph?: {
    title: string;
    description: string;
    siteName: string;
    type: 'website';
    url: string;
    locale: string;
    alternateLocale: string[];
    images: { url: string; width: number; height: number; alt: string }[];
  };
  twitter?: { card: 'summary_large_image' };
  robots?: { index: boolean };
};

/** What a public page says of itself to search engines: its own address and those of its siblings. */
export function pageMetadata({
  locale,
  alternates,
  indexed = true,
  feed,
  card = ['site', 'rinnalla'],
  ...texts
}: {
  locale: Locale;
  alternates: Record<Locale, string>; // the same page in every language
  title: string;
  description: string;
  indexed?: boolean; // false for pages that are somebody's own search, not a page of the site
  feed?: { path: string; title: string }; // the feed that follows what stands on the page
  card?: Parameters<typeof cardPath>[1]; // whose picture goes along where the page is shared
}): PageMetadata {
  return {
    ...texts,
    metadataBase: env().publicUrl,
    alternates: {
      canonical: alternates[locale],
      languages: { ...alternates, 'x-default': alternates[DEFAULT_LOCALE] },
      ...(feed && { types: { 'application/atom+xml': [{ url: feed.path, title: feed.title }] } }),
    },
    openGraph: {
      ...texts,
      siteName: SITE_NAME,
      type: 'website',
      url: alternates[locale],
      locale: TERRITORIES[locale],
      alternateLocale: LOCALES.filter((other) => other !== locale).map(
        (other) => TERRITORIES[other],
      ),
      images: [{ url: cardPath(locale, card), ...CARD_SIZE, alt: texts.title }],
    },
    twitter: { card: 'summary_large_image' },
    ...(!indexed && { robots: { index: false } }),
  };
}
