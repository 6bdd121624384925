import type { Metadata } from 'next';
import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { env } from '#lib/env.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { pathAfterSignIn, waysIn } from '#lib/i18n/way-in.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { guardedPage } from '../../guarded.tsx';
import { sendLinkAction } from './actions.ts';
import { DemoAccounts } from './demo-accounts.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/sign-in'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'signIn' });
  return { title: t('title'), robots: { index: false } };
}

export default guardedPage(async ({ params, searchParams }: PageProps<'/[locale]/sign-in'>) => {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'signIn' });
  const { sent, error, membership, to } = await searchParams;
  const after = pathAfterSignIn(locale, to);
  return (
    <PageShell locale={locale} alternates={waysIn(to)}>
      <div className="wrap grid max-w-form gap-7 py-9">
        <div className="grid gap-3.5">
          <h1>{t('heading')}</h1>
          <p className="text-lg text-ink-soft">{t('lead')}</p>
        </div>
        {sent && (
          <Notice live tone="info">
            {t('sent')}
          </Notice>
        )}
        {error && <Notice tone="warm">{t('failed')}</Notice>}
        {membership === 'none' && <Notice tone="warm">{t('noMembership')}</Notice>}
        <ActionForm
          action={sendLinkAction}
          locale={locale}
          texts={await formTexts(locale)}
          className="grid gap-5"
        >
          <input type="hidden" name="to" value={after} />
          <FormTextField
            name="email"
            type="email"
            autoComplete="email"
            label={t('email')}
            hint={t('emailHint')}
          />
          <div>
            <SubmitButton>{t('submit')}</SubmitButton>
          </div>
        </ActionForm>
        {env().demo && <DemoAccounts locale={locale} to={after} />}
      </div>
    </PageShell>
  );
});
