import { EmailForm } from '#components/notices/email-form.tsx';
import { ChangeForm } from '#components/thread/change-form.tsx';
import { FeedbackForm } from '#components/thread/feedback-form.tsx';
import { FollowUpForm } from '#components/thread/follow-up-form.tsx';
import { ResendForm } from '#components/thread/resend-form.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import {
  askForChangeAction,
  feedbackAction,
  followUpAction,
  resendAction,
} from './my-question/thread/actions.ts';
import { addEmailAction } from './notice-actions.ts';

/** All forms of an asker, for a page without a place for them: the one that was sent shows its text. */
export function ReturnedForms({ locale }: { locale: Locale }) {
  return (
    <>
      <FollowUpForm locale={locale} action={followUpAction} />
      <ResendForm locale={locale} action={resendAction} />
      <ChangeForm locale={locale} action={askForChangeAction} />
      <FeedbackForm locale={locale} language={locale} action={feedbackAction} />
      <EmailForm locale={locale} action={addEmailAction} />
    </>
  );
}
