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

const FORMS = {
  followUp: ({ locale }) => <FollowUpForm locale={locale} action={followUpAction} />,
  resend: ({ locale }) => <ResendForm locale={locale} action={resendAction} />,
  change: ({ locale }) => <ChangeForm locale={locale} action={askForChangeAction} />,
  feedback: ({ locale }) => (
    <FeedbackForm locale={locale} language={locale} action={feedbackAction} />
  ),
  email: ({ locale }) => <EmailForm locale={locale} action={addEmailAction} />,
} satisfies Record<string, (props: { locale: Locale }) => React.ReactNode>;

/**
 * Every form into which an asker writes, for a page on which it has no other place by now: the one
 * that was sent stands here as it came, the others show nothing.
 */
export function ReturnedForms({
  locale,
  without = [],
}: {
  locale: Locale;
  /** Those that have their own place on the page. */
  without?: readonly (keyof typeof FORMS | false)[];
}) {
  const missing = Object.entries(FORMS).filter(
    ([name]) => !(without as readonly unknown[]).includes(name),
  );
  return missing.map(([name, Form]) => <Form key={name} locale={locale} />);
}
