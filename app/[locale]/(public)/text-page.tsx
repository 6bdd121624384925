import { PageShell } from '#components/layout/page-shell.tsx';
import { TextPage, type TextPageFacts, type TextPageName } from '#components/layout/text-page.tsx';
import { env } from '#lib/env.ts';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { reviewedAnswers } from '#lib/organisations/published.ts';
import { publishedFigures } from '#lib/published/published-questions.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../reading-page.tsx';

export function textPage(page: TextPageName) {
  const alternates = alternatesFor(page);
  return readingPage(async ({ locale }) => {
    const t = await getTranslations({ locale, namespace: page });
    const { operatorName, contactEmail, publicUrl, keepDays, classifier } = env();
    const figures = page === 'about' ? await publishedFigures() : undefined;
    const reviewed = page === 'about' ? await reviewedAnswers() : undefined;
    const sign: TextPageFacts['sign'] = classifier?.mode ?? 'off';
    const facts = { operatorName, contactEmail, publicUrl, keepDays, sign, reviewed, figures };
    return {
      metadata: pageMetadata({
        locale,
        alternates,
        title: t('title'),
        description: t('metaDescription'),
      }),
      body: (
        <PageShell locale={locale} alternates={alternates}>
          <TextPage locale={locale} page={page} facts={facts} />
        </PageShell>
      ),
    };
  });
}
