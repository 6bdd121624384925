import type { Metadata } from 'next';
import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { CarriedCode } from '#components/keys/carried-code.tsx';
import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { askerSession } from '#lib/web/asker-session.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { isSaidNow } from '#lib/web/said-now.ts';
import { guardedPage } from '../../guarded.tsx';
import { openAction } from './actions.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/my-question'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'thread' });
  return { title: t('title'), robots: { index: false } };
}

export default guardedPage(async ({ params, searchParams }: PageProps<'/[locale]/my-question'>) => {
  const locale = await pageLocale(params);
  const { ended } = await searchParams;
  const deleted = isSaidNow('deleted', ended);
  const idle = ended === 'idle' && (await askerSession()) === null;
  const t = await getTranslations({ locale, namespace: 'thread' });
  return (
    <PageShell locale={locale} alternates={alternatesFor('myQuestion')} quickExit>
      <div className="wrap columns py-9">
        <div className="grid max-w-form gap-7">
          {deleted ? <Goodbye locale={locale} /> : <Return locale={locale} idle={idle} />}
        </div>
        <aside>
          <HelpCard locale={locale} title={deleted ? t('helpHeading') : undefined} />
        </aside>
      </div>
    </PageShell>
  );
});

async function Return({ locale, idle }: { locale: Locale; idle: boolean }) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  const texts = await formTexts(locale);
  return (
    <>
      <div className="grid gap-3.5">
        <h1>{t('open.heading')}</h1>
        <p className="text-lg text-ink-soft">{t('open.lead')}</p>
      </div>
      {idle && <Notice tone="warm">{t('expired')}</Notice>}
      <ActionForm
        action={openAction}
        locale={locale}
        texts={{ ...texts, errors: { ...texts.errors, too_many: t('open.tooMany') } }}
        help={<HelpCard locale={locale} />}
        held={['code']}
        className="grid gap-5"
      >
        <CarriedCode text={t('open.arrived')} />
        <FormTextField
          name="code"
          label={t('open.label')}
          hint={t('open.hint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="text-lg font-bold tracking-wider uppercase"
        />
        <div>
          <SubmitButton>{t('open.submit')}</SubmitButton>
        </div>
      </ActionForm>
      <p className="text-ink-soft">
        {t.rich('open.lost', {
          link: (text) => <a href={pathFor(locale, 'ask')}>{text}</a>,
        })}
      </p>
    </>
  );
}

async function Goodbye({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  return (
    <div className="grid gap-3.5">
      <h1>{t('deleted.heading')}</h1>
      <p role="status" className="text-lg">
        {t('deleted.body')}
      </p>
      <p className="text-ink-soft">
        {t.rich('deleted.again', {
          link: (text) => <a href={pathFor(locale, 'ask')}>{text}</a>,
        })}
      </p>
    </div>
  );
}
