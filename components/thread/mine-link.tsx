import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** The way back from one thing to all that the key opens. */
export async function MineLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'mine' });
  return (
    <p>
      <a href={pathFor(locale, 'mine')} className="inline-flex min-h-11 items-center">
        {t('all')}
      </a>
    </p>
  );
}
