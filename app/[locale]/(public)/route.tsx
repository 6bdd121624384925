import { Facts } from '#components/home/facts.tsx';
import { Hero } from '#components/home/hero.tsx';
import { HomeThemes } from '#components/home/home-themes.tsx';
import { HowItGoes } from '#components/home/how-it-goes.tsx';
import { NewestAnswers } from '#components/home/newest-answers.tsx';
import { Partners } from '#components/home/partners.tsx';
import { TrueFigures } from '#components/home/true-figures.tsx';
import { JsonLd } from '#components/layout/json-ld.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { env } from '#lib/env.ts';
import { feedOfAll } from '#lib/i18n/feed-links.ts';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { siteData } from '#lib/machines/structured-data.ts';
import { publishedOrganisations } from '#lib/organisations/published.ts';
import { publishedFigures, publishedQuestions } from '#lib/published/published-questions.ts';
import { answersInThemes, publishedThemes } from '#lib/themes/published.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const NEWEST = 4;
const alternates = alternatesFor('home');

export const GET = readingPage(async ({ locale }) => {
  const [themes, answers, organisations, figures, newest] = await Promise.all([
    publishedThemes(),
    answersInThemes(),
    publishedOrganisations(),
    publishedFigures(),
    publishedQuestions({ locale, size: NEWEST }),
  ]);
  const t = await getTranslations({ locale, namespace: 'home' });
  const promiseDays = Math.max(1, ...themes.map((theme) => theme.promiseDays));
  return {
    metadata: pageMetadata({
      locale,
      alternates,
      feed: await feedOfAll(locale),
      title: t('metaTitle'),
      description: t('metaDescription'),
    }),
    body: (
      <PageShell locale={locale} alternates={alternates}>
        <JsonLd data={siteData({ site: env().publicUrl, locale }, t('metaDescription'))} />
        <Hero locale={locale} organisations={organisations.length}>
          <Facts locale={locale} published={figures.published} promiseDays={promiseDays} />
        </Hero>
        <HomeThemes locale={locale} themes={themes} answers={answers} />
        <NewestAnswers locale={locale} items={newest.items} themes={themes} />
        <HowItGoes locale={locale} promiseDays={promiseDays} />
        <TrueFigures locale={locale} figures={figures} organisations={organisations.length} />
        <Partners locale={locale} organisations={organisations} />
      </PageShell>
    ),
  };
});
