import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { FollowUpForm } from '#components/thread/follow-up-form.tsx';
import { ResendForm } from '#components/thread/resend-form.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { followUpAction, resendAction } from './actions.ts';

/**
 * In place of a thread that closed while somebody wrote, where no script runs: what they sent stands
 * in its form again, and can be sent from here once the question is open in another tab. React finds
 * the form by its place in the page, so the elements and keys around it are those of page.tsx. The
 * form that was not sent has nothing to say, and is not shown.
 */
export async function ClosedThread({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  const empty = { title: '', body: '', language: locale };
  return (
    <PageShell locale={locale} alternates={alternatesFor('thread')} quickExit>
      <div className="wrap columns py-9">
        <div className="grid gap-6 [&>section:not(:has([role=alert]))]:hidden">
          <Notice tone="warm" title={t('expired')}>
            <p className="mb-2">{t('reopen.body')}</p>
            <ButtonLink variant="quiet" href={pathFor(locale, 'myQuestion')} target="_blank">
              {t('reopen.link')}
            </ButtonLink>
          </Notice>
          <FollowUpForm key="follow-up" locale={locale} action={followUpAction} />
          <ResendForm key="resend" locale={locale} thread={empty} action={resendAction} />
        </div>
        <aside className="grid content-start gap-5">
          <HelpCard locale={locale} title={t('helpHeading')} />
        </aside>
      </div>
    </PageShell>
  );
}
