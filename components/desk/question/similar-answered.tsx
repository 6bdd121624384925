import { SimilarList } from '#components/similar/similar-list.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { SimilarView } from '#lib/similar/view.ts';

/** How others were answered who asked something alike; each opens beside the desk. */
export async function SimilarAnswered({
  locale,
  items,
}: {
  locale: Locale;
  items: readonly SimilarView[];
}) {
  const t = await getTranslations({ locale, namespace: 'desk.similar' });
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="grid gap-2 text-sm">
      <h2 id="similar" className="text-lg">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('body')}</p>
      <SimilarList items={items} locale={locale} newTab={t('newTab')} />
    </section>
  );
}
