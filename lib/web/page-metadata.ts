import type { Metadata } from 'next';
import { env } from '../env.ts';
import { DEFAULT_LOCALE, type Locale } from '../i18n/routing.ts';

/** What a public page says of itself to search engines: its own address and those of its siblings. */
export function pageMetadata({
  locale,
  alternates,
  indexed = true,
  ...texts
}: {
  locale: Locale;
  /** The same page in every language. */
  alternates: Record<Locale, string>;
  title: string;
  description: string;
  /** False for pages that are somebody's own search, not a page of the site. */
  indexed?: boolean;
}): Metadata {
  return {
    ...texts,
    metadataBase: env().publicUrl,
    alternates: {
      canonical: alternates[locale],
      languages: { ...alternates, 'x-default': alternates[DEFAULT_LOCALE] },
    },
    ...(!indexed && { robots: { index: false } }),
  };
}
