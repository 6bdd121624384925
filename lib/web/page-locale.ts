import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '../i18n/routing.ts';

/** The language of a page's address; anything that is no language of ours is a 404. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}
