import type { Metadata } from 'next';
import { DraftSent } from '#components/ask/draft-sent.tsx';
import { ActionForm, FormsAbout } from '#components/forms/action-form.tsx';
import { FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { HelpFirst } from '#components/help/help-first.tsx';
import { KeyCard } from '#components/keys/key-card.tsx';
import { NextSteps } from '#components/keys/next-steps.tsx';
import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import type { Asker } from '#lib/actor.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { markOf } from '#lib/keys/mark.ts';
import { noticeChannels } from '#lib/notices/channels.ts';
import { type Thread, threadOf } from '#lib/thread/thread.ts';
import { askerSession } from '#lib/web/asker-session.ts';
import { returnAddress } from '#lib/web/own-paths.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { answersForm } from '#lib/web/sent-form.ts';
import { guardedPage } from '../../../guarded.tsx';
import { ClosedThread } from '../../closed-thread.tsx';
import { Notices } from '../../notices.tsx';
import { confirmKeyAction } from './actions.ts';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/ask/key'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'key' });
  return { title: t('title'), robots: { index: false } };
}

export default guardedPage(async ({ params }: PageProps<'/[locale]/ask/key'>) => {
  const locale = await pageLocale(params);
  const session = await askerSession();
  if (!session && (await answersForm())) return <ClosedThread locale={locale} />;
  const questionId = session?.code ? session.questionId : null;
  const asker: Asker | null = questionId && { kind: 'asker', questionId };
  const thread = asker && (await threadOf(asker));
  return (
    <PageShell locale={locale} alternates={alternatesFor('key')} quickExit>
      <div className="wrap columns py-9">
        {asker && thread && session?.code ? (
          <FormsAbout which={markOf(asker.questionId)}>
            <Key locale={locale} asker={asker} code={session.code} thread={thread} />
          </FormsAbout>
        ) : (
          <Gone locale={locale} />
        )}
        <aside>{!thread?.helpFirst && <HelpCard locale={locale} asker={thread?.help} />}</aside>
      </div>
    </PageShell>
  );
});

async function Key({
  locale,
  asker,
  code,
  thread: { promisedOn, helpFirst, help, watch },
}: {
  locale: Locale;
  asker: Asker;
  code: string;
  thread: Thread;
}) {
  const t = await getTranslations({ locale, namespace: 'key' });
  return (
    <div className="grid max-w-form gap-8">
      <DraftSent />
      {helpFirst && (
        <HelpFirst locale={locale} asker={help}>
          <p>{t('helpFirst')}</p>
        </HelpFirst>
      )}
      <div className="grid gap-3.5">
        <h1>{t('heading')}</h1>
        <p className="text-lg text-ink-soft">{t('lead')}</p>
      </div>
      <KeyCard locale={locale} code={code} url={returnAddress(locale)} />
      <Card as="section" className="p-5 print:hidden">
        <ActionForm
          action={confirmKeyAction}
          locale={locale}
          texts={await formTexts(locale)}
          held={['lastFour']}
          className="grid gap-4"
        >
          <h2 className="text-lg">{t('confirm.heading')}</h2>
          <FormTextField
            name="lastFour"
            label={t('confirm.label')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="max-w-40 text-lg font-bold tracking-wider uppercase"
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t('confirm.submit')}</SubmitButton>
            <SubmitButton variant="plain" name="skip" value="1">
              {t('confirm.skip')}
            </SubmitButton>
          </div>
        </ActionForm>
      </Card>
      <Notices locale={locale} page="key" channels={await noticeChannels(asker)} />
      <NextSteps locale={locale} promisedOn={promisedOn} watch={watch} />
    </div>
  );
}

async function Gone({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'key' });
  return (
    <div className="grid content-start gap-5">
      <h1>{t('gone.heading')}</h1>
      <p className="text-lg text-ink-soft">{t('gone.body')}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={pathFor(locale, 'myQuestion')}>{t('gone.open')}</ButtonLink>
        <ButtonLink variant="quiet" href={pathFor(locale, 'ask')}>
          {t('gone.ask')}
        </ButtonLink>
      </div>
    </div>
  );
}
