import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { TroubleStatus } from '#lib/web/trouble-status.ts';
import { HelpCard } from './help-card.tsx';
import { PageShell } from './page-shell.tsx';

const WORDS = { 429: 'busy', 500: 'error', 503: 'down' } as const;

/** In place of a page that cannot be shown now: no blame, a way on, and help that does not wait. */
export async function Trouble({ locale, status }: { locale: Locale; status: TroubleStatus }) {
  const t = await getTranslations({ locale, namespace: 'notFound' });
  const words = WORDS[status];
  return (
    <PageShell locale={locale} alternates={alternatesFor('home')}>
      {/* The page cache reads this attribute: lib/web/page-status.ts. */}
      <div data-page-status={status} className="wrap py-8 sm:py-12">
        <PageHead title={t(`${words}.title`)} lead={t(`${words}.body`)} />
        <p className="mb-8 flex flex-wrap gap-3">
          {/* The empty address is that of this very page, whatever it is. */}
          <ButtonLink href="">{t('error.retry')}</ButtonLink>
          <ButtonLink variant="quiet" href={pathFor(locale, 'home')}>
            {t('home')}
          </ButtonLink>
        </p>
        <div className="max-w-form">
          <HelpCard locale={locale} title={t('help')} />
        </div>
      </div>
    </PageShell>
  );
}
