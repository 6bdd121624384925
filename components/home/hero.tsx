import type { ReactNode } from 'react';
import { TwoVoices } from '#components/layout/two-voices.tsx';
import { SearchForm } from '#components/questions/search-form.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export async function Hero({
  locale,
  organisations,
  children,
}: {
  locale: Locale;
  organisations: number; // how many organisations answer
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'home' });
  return (
    <section className="wrap grid items-center gap-10 pt-8 pb-10 sm:pt-12 lg:grid-cols-[1.25fr_.75fr] lg:py-16">
      <div>
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="mt-4 max-w-text text-ink-soft sm:text-lg">
          {organisations > 0 ? t('lead', { count: organisations }) : t('leadPlain')}
        </p>
        <div className="mt-7 max-w-155">
          <SearchForm
            action={pathFor(locale, 'questions')}
            label={t('search.label')}
            submit={t('search.submit')}
            ask={{ href: pathFor(locale, 'ask'), text: t('search.ask') }}
          />
        </div>
        {children}
        <p className="mt-1 text-sm">
          {t('returning')}{' '}
          <a href={pathFor(locale, 'myQuestion')} className="inline-flex min-h-11 items-center">
            {t('returningLink')}
          </a>
        </p>
      </div>
      <TwoVoices className="hidden w-full max-w-90 justify-self-end lg:block" />
    </section>
  );
}
