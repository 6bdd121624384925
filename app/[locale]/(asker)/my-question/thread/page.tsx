import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DraftSent } from '#components/ask/draft-sent.tsx';
import { FormsAbout } from '#components/forms/action-form.tsx';
import { Leaving } from '#components/forms/leaving.tsx';
import { HelpFirst } from '#components/help/help-first.tsx';
import { KeyAgain } from '#components/keys/key-again.tsx';
import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { ConfirmedForm } from '#components/thread/confirmed-form.tsx';
import { FeedbackForm } from '#components/thread/feedback-form.tsx';
import { FollowUpForm } from '#components/thread/follow-up-form.tsx';
import { MineLink } from '#components/thread/mine-link.tsx';
import { MyDataCard } from '#components/thread/my-data-card.tsx';
import { OwnLetter } from '#components/thread/own-letter.tsx';
import { Proposal } from '#components/thread/proposal.tsx';
import { ResendForm } from '#components/thread/resend-form.tsx';
import { SAID_ID } from '#components/thread/said-id.ts';
import { ThreadEntries } from '#components/thread/thread-entries.tsx';
import { ThreadState } from '#components/thread/thread-state.tsx';
import { WhoSees } from '#components/thread/who-sees.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SaidOnce } from '#components/ui/said-once.tsx';
import type { Asker } from '#lib/actor.ts';
import { deletionPass } from '#lib/asking/delete-question.ts';
import { DomainError } from '#lib/errors.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { askerOf } from '#lib/keys/asker-session.ts';
import { holdsMore, noteSeen } from '#lib/keys/held-questions.ts';
import { markOf } from '#lib/keys/mark.ts';
import { logFailure } from '#lib/log.ts';
import { noticeChannels } from '#lib/notices/channels.ts';
import { isLate, type Thread, threadOf } from '#lib/thread/thread.ts';
import { askerSession } from '#lib/web/asker-session.ts';
import { returnAddress } from '#lib/web/own-paths.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { isSaidNow, THREAD_DEEDS } from '#lib/web/said-now.ts';
import { answersForm } from '#lib/web/sent-form.ts';
import { guardedPage } from '../../../guarded.tsx';
import { ClosedThread } from '../../closed-thread.tsx';
import { Notices } from '../../notices.tsx';
import {
  acceptPublicVersionAction,
  askForChangeAction,
  deleteQuestionAction,
  endAction,
  feedbackAction,
  followUpAction,
  hideKeyAction,
  refusePublicVersionAction,
  resendAction,
  withdrawPublicationAction,
} from './actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

export default guardedPage(
  async ({ params, searchParams }: PageProps<'/[locale]/my-question/thread'>) => {
    const locale = await pageLocale(params);
    const session = await askerSession();
    const closed = `${pathFor(locale, 'myQuestion')}?ended=idle`;
    const { done, which } = await searchParams;
    const asker = session && (await askerOf(session.keyId, which));
    if (!asker) {
      if (await answersForm()) return <ClosedThread locale={locale} />;
      return redirect(session ? pathFor(locale, 'mine') : closed);
    }
    const thread = await threadOf(asker).catch((error) => {
      if (error instanceof DomainError && error.code === 'not_found') return redirect(closed);
      throw error;
    });
    const t = await getTranslations({ locale, namespace: 'thread' });
    const deed = THREAD_DEEDS.find((one) => isSaidNow(one, done));
    const channels = await noticeChannels(asker);
    const several = await holdsMore(asker);
    await seen(asker, thread);
    const open = thread.status !== 'closed';
    const answered = thread.entries.some(({ kind }) => kind === 'answer');
    const helpFirst = thread.helpFirst && open;
    // Forms have one place each, open or not: what was written into one that has closed meanwhile stays.
    return (
      <PageShell locale={locale} alternates={alternatesFor('thread')} quickExit>
        <FormsAbout which={markOf(asker.questionId)}>
          <div className="wrap columns py-9">
            <div className="grid gap-6">
              {several && <MineLink locale={locale} />}
              {deed === 'added' && <DraftSent />}
              {deed && (
                <SaidOnce id={SAID_ID}>
                  <Notice live>{t(`done.${deed}`)}</Notice>
                </SaidOnce>
              )}
              {helpFirst && <HelpFirst locale={locale} asker={thread.help} />}
              <ThreadState locale={locale} thread={thread} late={isLate(thread)} />
              {session.code && !several && (
                <KeyAgain
                  locale={locale}
                  code={session.code}
                  url={returnAddress(locale)}
                  hide={hideKeyAction}
                />
              )}
              {thread.changeWish && <Notice>{t('proposal.asked')}</Notice>}
              {thread.originalReplaced && <Notice>{t('originalReplaced')}</Notice>}
              <OwnLetter locale={locale} thread={thread} />
              <ThreadEntries
                locale={locale}
                language={thread.language}
                entries={thread.entries}
                feedback={feedbackAction}
              />
              <Proposal
                locale={locale}
                thread={thread}
                accept={acceptPublicVersionAction}
                change={askForChangeAction}
                refuse={refusePublicVersionAction}
              />
              <Leaving locale={locale} />
              <FollowUpForm
                locale={locale}
                answered={answered}
                room={open ? thread.room : undefined}
                action={followUpAction}
              />
              <ResendForm
                locale={locale}
                thread={thread.decline ? thread : undefined}
                action={resendAction}
              />
              {!answered && (
                <FeedbackForm locale={locale} language={thread.language} action={feedbackAction} />
              )}
            </div>
            <aside className="grid content-start gap-5">
              <WhoSees locale={locale} thread={thread} withdraw={withdrawPublicationAction} />
              {!helpFirst && (
                <HelpCard locale={locale} asker={thread.help} title={t('helpHeading')} />
              )}
              <ConfirmedForm
                locale={locale}
                action={endAction}
                body={t('endHint')}
                second={t('end')}
              />
              <Notices locale={locale} page="thread" channels={open ? channels : null} />
              <MyDataCard locale={locale} />
              <ConfirmedForm
                locale={locale}
                action={deleteQuestionAction}
                body={t(several ? 'delete.bodyOne' : 'delete.body')}
                first={t(several ? 'delete.submitOne' : 'delete.submit')}
                second={t(several ? 'delete.confirmOne' : 'delete.confirm')}
                pass={deletionPass(asker)}
              />
            </aside>
          </div>
        </FormsAbout>
      </PageShell>
    );
  },
);

// What was shown is no news in the list of a key any more; that it cannot be remembered keeps nobody from reading.
async function seen(asker: Asker, { entries }: Thread): Promise<void> {
  const answers = entries.filter(({ kind }) => kind === 'answer').length;
  await noteSeen(asker, answers).catch((error) => logFailure('seen', error));
}
