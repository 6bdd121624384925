import { HelplineList } from '#components/help/helpline-list.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { TextPage } from '#components/layout/text-page.tsx';
import { env } from '#lib/env.ts';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const alternates = alternatesFor('traces');

/** How to leave fewer traces on a device. The title in the browser's history does not tell the subject. */
export const GET = readingPage(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'traces' });
  const { operatorName, contactEmail, publicUrl } = env();
  return {
    metadata: pageMetadata({
      locale,
      alternates,
      title: t('pageName'),
      description: t('metaDescription'),
    }),
    body: (
      <PageShell locale={locale} alternates={alternates} quickExit>
        <TextPage locale={locale} page="traces" facts={{ operatorName, contactEmail, publicUrl }} />
        <div className="wrap">
          <section className="grid max-w-form gap-3 rounded-card bg-alert-soft p-5">
            <h2 className="text-lg">{t('help')}</h2>
            <HelplineList locale={locale} topics={['violence']} />
          </section>
        </div>
      </PageShell>
    ),
  };
});
