import type { Locale } from '../i18n/routing.ts';
import { getTranslations } from '../i18n/translations.ts';
import type { PageMetadata } from './page-metadata.ts';

/** What a page says of itself when it is not there. */
export async function notFoundMetadata(locale: Locale): Promise<PageMetadata> {
  const t = await getTranslations({ locale, namespace: 'notFound' });
  return { title: t('missing.title'), robots: { index: false } };
}
