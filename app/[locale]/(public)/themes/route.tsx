import { PageShell } from '#components/layout/page-shell.tsx';
import { ThemeGrid } from '#components/themes/theme-grid.tsx';
import { themeItems } from '#components/themes/theme-items.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { answersInThemes, publishedThemes } from '#lib/themes/published.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const alternates = alternatesFor('themes');

export const GET = readingPage(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'themes' });
  const [all, answers] = await Promise.all([publishedThemes(), answersInThemes()]);
  const themes = await themeItems(locale, all, answers, { described: true });
  return {
    metadata: pageMetadata({
      locale,
      alternates,
      title: t('title'),
      description: t('metaDescription'),
    }),
    body: (
      <PageShell locale={locale} alternates={alternates} current="themes">
        <div className="wrap py-8 sm:py-12">
          <PageHead title={t('title')} lead={t('lead')} />
          <ThemeGrid themes={themes} level="h2">
            <Card as="section" tone="pine" className="grid h-full content-center gap-2 p-5">
              <h2 className="text-base leading-tight">{t('none.title')}</h2>
              <p className="text-sm">{t('none.body')}</p>
              <p>
                <ButtonLink href={pathFor(locale, 'ask')} className="mt-1">
                  {t('none.ask')}
                </ButtonLink>
              </p>
            </Card>
          </ThemeGrid>
        </div>
      </PageShell>
    ),
  };
});
