import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export const MAIN_ID = 'main';

export async function SkipLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  return (
    <a
      href={`#${MAIN_ID}`}
      data-screen-only
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:rounded-full focus:bg-surface focus:px-5 focus:py-2.5 focus:font-semibold"
    >
      {t('skip')}
    </a>
  );
}
