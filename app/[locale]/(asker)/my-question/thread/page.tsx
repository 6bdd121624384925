import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { HelpFirst } from '#components/help/help-first.tsx';
import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { ConfirmedForm } from '#components/thread/confirmed-form.tsx';
import { FollowUpForm } from '#components/thread/follow-up-form.tsx';
import { OwnLetter } from '#components/thread/own-letter.tsx';
import { Proposal } from '#components/thread/proposal.tsx';
import { ResendForm } from '#components/thread/resend-form.tsx';
import { ThreadEntries } from '#components/thread/thread-entries.tsx';
import { ThreadState } from '#components/thread/thread-state.tsx';
import { WhoSees } from '#components/thread/who-sees.tsx';
import { clock, DAY } from '#lib/clock.ts';
import { DomainError } from '#lib/errors.ts';
import { helpTopicsOf } from '#lib/help/theme-topics.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { type Thread, threadOf } from '#lib/questions/thread.ts';
import { askerSession } from '#lib/web/asker-session.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { answersForm } from '#lib/web/sent-form.ts';
import { guardedPage } from '../../../guarded.tsx';
import {
  acceptPublicVersionAction,
  endAction,
  followUpAction,
  refusePublicVersionAction,
  resendAction,
  withdrawPublicationAction,
  withdrawQuestionAction,
} from './actions.ts';
import { ClosedThread } from './closed-thread.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

export default guardedPage(async ({ params }: PageProps<'/[locale]/my-question/thread'>) => {
  const locale = await pageLocale(params);
  const session = await askerSession();
  const closed = `${pathFor(locale, 'myQuestion')}?ended=idle`;
  if (!session) return (await answersForm()) ? <ClosedThread locale={locale} /> : redirect(closed);
  const thread = await threadOf({ kind: 'asker', questionId: session.questionId }).catch(
    (error) => {
      if (error instanceof DomainError && error.code === 'not_found') return redirect(closed);
      throw error;
    },
  );
  const t = await getTranslations({ locale, namespace: 'thread' });
  const open = thread.status !== 'closed';
  return (
    <PageShell locale={locale} alternates={alternatesFor('thread')} quickExit>
      <div className="wrap columns py-9">
        <div className="grid gap-6">
          {thread.helpFirst && open && (
            <HelpFirst locale={locale} topics={helpTopicsOf(thread.themeId)} />
          )}
          <ThreadState locale={locale} thread={thread} late={isLate(thread)} />
          {thread.proposal && (
            <Proposal
              locale={locale}
              proposal={thread.proposal}
              proposedAt={thread.proposedAt}
              accept={acceptPublicVersionAction}
              refuse={refusePublicVersionAction}
            />
          )}
          <OwnLetter locale={locale} thread={thread} />
          <ThreadEntries locale={locale} language={thread.language} entries={thread.entries} />
          {open && <FollowUpForm key="follow-up" locale={locale} action={followUpAction} />}
          {thread.decline && (
            <ResendForm key="resend" locale={locale} thread={thread} action={resendAction} />
          )}
        </div>
        <aside className="grid content-start gap-5">
          <WhoSees locale={locale} thread={thread} withdraw={withdrawPublicationAction} />
          <HelpCard
            locale={locale}
            topics={helpTopicsOf(thread.themeId)}
            title={t('helpHeading')}
          />
          {open && (
            <ConfirmedForm
              locale={locale}
              action={withdrawQuestionAction}
              body={t('withdraw.body')}
              first={t('withdraw.submit')}
              second={t('withdraw.confirm')}
            />
          )}
          <ConfirmedForm locale={locale} action={endAction} body={t('endHint')} second={t('end')} />
        </aside>
      </div>
    </PageShell>
  );
});

// A promise holds until the end of its day.
function isLate(thread: Thread): boolean {
  return clock.now().getTime() > thread.promisedOn.getTime() + DAY;
}
