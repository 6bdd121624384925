import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** What the draft keeper says; the browser fills in the time. */
export async function draftTexts(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'draft' });
  return {
    keep: t('keep'),
    hint: t('hint'),
    kept: t.raw('kept') as string,
    clear: t('clear'),
    refused: t('refused'),
  };
}
