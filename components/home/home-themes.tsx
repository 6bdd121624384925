import { ThemeGrid } from '#components/themes/theme-grid.tsx';
import { themeItems } from '#components/themes/theme-items.ts';
import { SectionHead } from '#components/ui/section-head.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeId } from '#lib/id.ts';
import type { ThemeView } from '#lib/themes/published.ts';

const SHOWN = 8; // two rows on a laptop; the link leads to the rest

export async function HomeThemes({
  locale,
  themes,
  answers,
}: {
  locale: Locale;
  themes: readonly ThemeView[];
  answers: ReadonlyMap<ThemeId, number>; // published ones
}) {
  const t = await getTranslations({ locale, namespace: 'home.themes' });
  return (
    <section className="wrap pb-10 sm:pb-14">
      <SectionHead
        title={t('title')}
        link={{ href: pathFor(locale, 'themes'), text: t('all', { count: themes.length }) }}
      />
      <ThemeGrid themes={await themeItems(locale, themes.slice(0, SHOWN), answers)} />
    </section>
  );
}
