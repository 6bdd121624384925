import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { LeftShare } from '#lib/publishing/left-share.ts';

/** How often marked places were left in public versions: who only presses "left" stops looking. */
export async function LeftPlaces({
  locale,
  share,
  days,
}: {
  locale: Locale;
  share: LeftShare;
  days: number;
}) {
  const t = await getTranslations({ locale, namespace: 'deskOrganisation.left' });
  return (
    <section aria-labelledby="left-places" className="grid max-w-form gap-3">
      <h2 id="left-places" className="text-xl">
        {t('title')}
      </h2>
      <p>{share.marks === 0 ? t('none', { days }) : t('share', { days, ...share })}</p>
    </section>
  );
}
