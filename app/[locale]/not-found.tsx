import { Search } from 'lucide-react';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { alternatesFor, DEFAULT_LOCALE, isLocale, pathFor } from '#lib/i18n/routing.ts';

async function ownLocale() {
  const locale = await getLocale();
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await ownLocale(), namespace: 'notFound' });
  return { title: t('title') };
}

export default async function NotFoundPage() {
  const locale = await ownLocale();
  const t = await getTranslations({ locale, namespace: 'notFound' });
  return (
    <PageShell locale={locale} alternates={alternatesFor('home')}>
      <div className="wrap py-8 sm:py-12">
        <PageHead title={t('title')} lead={t('body')} />
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
