import { HelplineCard } from '#components/help/helpline-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { allHelplines } from '#lib/help/helplines.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const alternates = alternatesFor('helpNow');

export const GET = readingPage(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  const [emergency, ...lines] = allHelplines(locale);
  return {
    metadata: pageMetadata({
      locale,
      alternates,
      title: t('title'),
      description: t('metaDescription'),
    }),
    body: (
      <PageShell locale={locale} alternates={alternates} quickExit>
        <div className="wrap py-8 sm:py-12">
          <PageHead title={t('title')} lead={t('lead')} />
          <Card
            as="section"
            tone="alert"
            className="flex flex-wrap items-center justify-between gap-x-10 gap-y-4 p-5 sm:p-7"
          >
            <div className="grid gap-2">
              <h2>{t('danger.title')}</h2>
              <p>{t('danger.body')}</p>
            </div>
            <ButtonLink tone="alert" href={emergency?.href ?? 'tel:112'} className="px-8 text-xl">
              {t('danger.call')}
            </ButtonLink>
          </Card>
          <section className="mt-10">
            <h2 className="mb-5">{t('lines')}</h2>
            <ul className="grid grid-cols-1 gap-3.5 sm:grid-cols-2 lg:grid-cols-3">
              {lines.map((line) => (
                <HelplineCard key={line.id} locale={locale} line={line} />
              ))}
            </ul>
            <p className="mt-3 text-sm text-ink-soft">{t('noHours')}</p>
          </section>
          <div className="mt-12 grid gap-10 border-t border-line pt-10 lg:grid-cols-2">
            <section>
              <h2 className="mb-2 text-xl">{t('traces.title')}</h2>
              <p className="max-w-text">{t('traces.body')}</p>
              <a href={pathFor(locale, 'traces')} className="inline-flex min-h-11 items-center">
                {t('traces.link')}
              </a>
            </section>
            <section>
              <h2 className="mb-2 text-xl">{t('notUrgent.title')}</h2>
              <p className="mb-4 max-w-text">{t('notUrgent.body')}</p>
              <ButtonLink variant="quiet" href={pathFor(locale, 'ask')}>
                {t('notUrgent.ask')}
              </ButtonLink>
            </section>
          </div>
        </div>
      </PageShell>
    ),
  };
});
