import { PublishedList } from '#components/questions/published-list.tsx';
import { SectionHead } from '#components/ui/section-head.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { PublishedItem } from '#lib/published/views.ts';
import type { ThemeView } from '#lib/themes/published.ts';

export async function NewestAnswers({
  locale,
  items,
  themes,
}: {
  locale: Locale;
  items: readonly PublishedItem[];
  themes: readonly ThemeView[];
}) {
  const t = await getTranslations({ locale, namespace: 'home.newest' });
  return (
    <section className="border-y border-line bg-surface py-10 sm:py-14">
      <div className="wrap">
        <SectionHead
          title={t('title')}
          link={{ href: pathFor(locale, 'questions'), text: t('all') }}
        />
        {items.length > 0 ? (
          <PublishedList locale={locale} items={items} themes={themes} />
        ) : (
          <p>{t('empty')}</p>
        )}
      </div>
    </section>
  );
}
