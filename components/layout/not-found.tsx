import { Search } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { HelpCard } from './help-card.tsx';
import { PageShell } from './page-shell.tsx';

/** A page that is not there (404) or no longer (410): ways on, and help that does not wait. */
export async function NotFound({ locale, status = 404 }: { locale: Locale; status?: 404 | 410 }) {
  const t = await getTranslations({ locale, namespace: 'notFound' });
  const gone = status === 410;
  return (
    <PageShell locale={locale} alternates={alternatesFor('home')}>
      {/* The page cache reads this attribute: lib/web/page-status.ts. */}
      <div data-page-status={status} className="wrap py-8 sm:py-12">
        <PageHead
          title={gone ? t('gone.title') : t('title')}
          lead={gone ? t('gone.body') : t('body')}
        />
        <p className="mb-8 flex flex-wrap gap-3">
          <ButtonLink href={pathFor(locale, 'questions')}>
            <Search aria-hidden size={20} strokeWidth={1.75} />
            {t('questions')}
          </ButtonLink>
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
