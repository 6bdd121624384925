import type { Metadata } from 'next';
import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { isSaidNow } from '#lib/web/said-now.ts';
import { guardedPage } from '../../../guarded.tsx';
import { stopNoticesAction } from './actions.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/my-question/no-messages'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'notices.stop' });
  return { title: t('title'), robots: { index: false } };
}

/** The link in a notice opens here; only the button forgets the address, so a mail scanner cannot. */
export default guardedPage(
  async ({ params, searchParams }: PageProps<'/[locale]/my-question/no-messages'>) => {
    const locale = await pageLocale(params);
    const { t: token, done } = await searchParams;
    const t = await getTranslations({ locale, namespace: 'notices.stop' });
    return (
      <PageShell locale={locale} alternates={alternatesFor('stopNotices')} quickExit>
        <div className="wrap grid max-w-form content-start gap-6 py-9">
          <h1>{t('heading')}</h1>
          {!isSaidNow('stopped', done) ? (
            <ActionForm
              action={stopNoticesAction}
              locale={locale}
              texts={await formTexts(locale)}
              className="grid justify-items-start gap-5"
            >
              <input type="hidden" name="t" value={typeof token === 'string' ? token : ''} />
              <p className="text-lg text-ink-soft">{t('body')}</p>
              <SubmitButton>{t('submit')}</SubmitButton>
            </ActionForm>
          ) : (
            <Notice>{t('done')}</Notice>
          )}
        </div>
      </PageShell>
    );
  },
);
