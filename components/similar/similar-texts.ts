import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** What is said around similar questions, for components that run in the browser. */
export async function similarTexts(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'ask' });
  return {
    question: t('similar.question'),
    writing: t('similar.writing'),
    announced: t('similar.announced'),
    notSent: t('similar.notSent'),
    newTab: t('similar.newTab'),
    sendAnyway: t('similar.sendAnyway'),
    sending: t('sending'),
  };
}

export type SimilarTexts = Awaited<ReturnType<typeof similarTexts>>;
