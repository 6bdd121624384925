import { HelplineList } from '#components/help/helpline-list.tsx';
import { BrandMark } from '#components/layout/brand-mark.tsx';
import { LanguageLinks } from '#components/layout/language-links.tsx';
import { QuickExit } from '#components/layout/quick-exit.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const alternates = alternatesFor('offline');

/** Shown by the service worker (public/sw.js) for addresses out of reach. It links only to what it holds. */
export const GET = readingPage(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'offline' });
  return {
    metadata: pageMetadata({
      locale,
      alternates,
      indexed: false,
      title: t('title'),
      description: t('metaDescription'),
    }),
    body: (
      <>
        <QuickExit locale={locale} online={false} />
        <header className="wrap flex items-center gap-2.5 py-3">
          <BrandMark className="h-8 w-auto" />
          <span className="font-serif text-xl">Rinnalla</span>
          <LanguageLinks locale={locale} alternates={alternatesFor('home')} />
        </header>
        <main id={MAIN_ID} className="wrap grid gap-8 py-8 sm:py-12">
          <div>
            <PageHead title={t('title')} lead={t('lead')} />
            <p className="mb-6 max-w-text">{t('kept')}</p>
            <p className="flex flex-wrap gap-3">
              {/* The empty address is the one that could not be reached. */}
              <ButtonLink href="">{t('retry')}</ButtonLink>
              <ButtonLink variant="quiet" href={pathFor(locale, 'home')}>
                {t('home')}
              </ButtonLink>
            </p>
          </div>
          <section className="grid max-w-form gap-3 rounded-card bg-alert-soft p-5">
            <h2 className="text-lg">{t('help')}</h2>
            <p>{t('helpBody')}</p>
            <HelplineList locale={locale} topics={['suicide', 'violence', 'child', 'substances']} />
          </section>
        </main>
      </>
    ),
  };
});
