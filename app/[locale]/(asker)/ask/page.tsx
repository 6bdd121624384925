import type { Metadata } from 'next';
import { AgeNote } from '#components/ask/age-note.tsx';
import { AskForm } from '#components/ask/ask-form.tsx';
import { PathCard } from '#components/ask/path-card.tsx';
import { Leaving } from '#components/forms/leaving.tsx';
import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { openedNow } from '#lib/asking/form-opened.ts';
import { promisedDay } from '#lib/asking/promise.ts';
import { themeChoices } from '#lib/asking/theme-choices.ts';
import { clock } from '#lib/clock.ts';
import { promisedDate } from '#lib/i18n/promised-date.ts';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { newFormToken } from '#lib/keys/code.ts';
import { reviewedAnswers } from '#lib/organisations/published.ts';
import { openKeyMark } from '#lib/web/chosen-key.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { guardedPage } from '../../guarded.tsx';
import { askAction } from './actions.ts';

export const dynamic = 'force-dynamic';

const PROMISE_DAYS = 5; // of a theme nobody has chosen yet

export async function generateMetadata({ params }: PageProps<'/[locale]/ask'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'ask' });
  const texts = { title: t('title'), description: t('metaDescription') };
  return pageMetadata({ locale, alternates: alternatesFor('ask'), ...texts });
}

export default guardedPage(async ({ params, searchParams }: PageProps<'/[locale]/ask'>) => {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const t = await getTranslations({ locale, namespace: 'ask' });
  const given = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined);
  const themes = await themeChoices(locale);
  const theme = themes.find(({ value }) => value === given('theme'));
  const promised = theme?.wait.promisedOn ?? promisedDay(clock.now(), PROMISE_DAYS);
  const formToken = newFormToken();
  return (
    <PageShell locale={locale} alternates={alternatesFor('ask')} quickExit>
      <div className="wrap columns py-9">
        <div className="grid gap-8">
          <div className="grid gap-3.5">
            <h1>{t('heading')}</h1>
            <p className="max-w-text text-lg text-ink-soft">
              {t.rich('lead', {
                date: () => <strong className="text-ink">{promisedDate(locale, promised)}</strong>,
              })}
            </p>
          </div>
          <AgeNote locale={locale} />
          <Leaving locale={locale} />
          <AskForm
            action={askAction}
            locale={locale}
            themes={themes}
            formToken={formToken}
            opened={openedNow(formToken)}
            openKey={await openKeyMark()}
            themeId={theme?.value}
            title={given('title')}
            body={given('body')}
          />
        </div>
        <aside className="grid content-start gap-5">
          <HelpCard locale={locale} />
          <PathCard locale={locale} reviewed={await reviewedAnswers()} />
        </aside>
      </div>
    </PageShell>
  );
});
