import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { WatchedField } from '#components/safety/watched-field.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { BODY_LENGTH, TITLE_LENGTH } from '#lib/questions/schema.ts';
import { personalDataTexts } from '#lib/safety/personal-data-texts.ts';
import type { Thread } from '#lib/thread/thread.ts';
import type { FormState } from '#lib/web/form-state.ts';

export async function ResendForm({
  action,
  locale,
  thread,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  /** What was declined; left out where nothing is, and only what came back is shown. */
  thread?: Pick<Thread, 'title' | 'body' | 'language'>;
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  const ask = await getTranslations({ locale, namespace: 'ask' });
  const hints = await personalDataTexts(locale);
  const left = ask.raw('question.left');
  return (
    <ActionForm
      action={action}
      locale={locale}
      texts={await formTexts(locale)}
      carried="resend"
      onlyReturned={!thread}
      className="mt-4 grid max-w-form gap-4"
    >
      <h2>{t('resend.heading')}</h2>
      <p className="text-ink-soft">{t('resend.lead')}</p>
      <WatchedField
        name="title"
        label={ask('question.title')}
        defaultValue={thread?.title}
        counter={{ max: TITLE_LENGTH.max, text: left }}
        lang={thread?.language}
        reader="asker"
        hints={hints}
      />
      <WatchedField
        long
        name="body"
        label={ask('question.body')}
        defaultValue={thread?.body}
        counter={{ max: BODY_LENGTH.max, text: left }}
        lang={thread?.language}
        reader="asker"
        hints={hints}
      />
      <div>
        <SubmitButton>{t('resend.submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
