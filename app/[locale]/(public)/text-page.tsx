import { PageShell } from '#components/layout/page-shell.tsx';
import { TextPage, type TextPageName } from '#components/layout/text-page.tsx';
import { env } from '#lib/env.ts';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { publishedFigures } from '#lib/questions/published.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { type Reading, readingPage } from '../reading-page.tsx';

/** The route of a page that tells about the service itself. */
export function textPage(page: TextPageName) {
  const alternates = alternatesFor(page);

  const metadata = async ({ params }: Reading) => {
    const locale = await pageLocale(params);
    const t = await getTranslations({ locale, namespace: page });
    const texts = { title: t('title'), description: t('metaDescription') };
    return pageMetadata({ locale, alternates, ...texts });
  };

  const contents = async ({ params }: Reading) => {
    const locale = await pageLocale(params);
    const { operatorName, contactEmail, publicUrl, keepDays } = env();
    const figures = page === 'about' ? await publishedFigures() : undefined;
    return (
      <PageShell locale={locale} alternates={alternates}>
        <TextPage
          locale={locale}
          page={page}
          facts={{ operatorName, contactEmail, publicUrl, keepDays, figures }}
        />
      </PageShell>
    );
  };

  return readingPage({ metadata, page: contents });
}
