import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/forms/action-form.tsx';
import { FormChoice, FormTextArea } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { HELPED } from '#lib/answers/schema.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { ThreadEntry } from '#lib/questions/thread.ts';
import type { FormState } from '#lib/web/form-state.ts';

type Answer = Extract<ThreadEntry, { kind: 'answer' }>;
type Props = {
  locale: Locale;
  language: string;
  answer: Answer;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Below an answer: did it help, and a free word to whoever wrote it. What was said can be changed. */
export async function FeedbackForm(props: Props) {
  const t = await getTranslations({ locale: props.locale, namespace: 'thread.feedback' });
  const { feedback } = props.answer;
  return (
    <div className="mt-6 border-t border-line pt-5">
      {feedback ? (
        <div className="grid gap-2">
          <p className="font-semibold">{t('thanks', { said: t(feedback.helped) })}</p>
          {feedback.word && (
            <p lang={props.language} className="whitespace-pre-line text-ink-soft">
              {feedback.word}
            </p>
          )}
          <details>
            <summary className="inline-flex min-h-11 items-center text-pine underline">
              {t('change')}
            </summary>
            <Form {...props} />
          </details>
        </div>
      ) : (
        <Form {...props} />
      )}
    </div>
  );
}

async function Form({ locale, language, answer, action }: Props) {
  const t = await getTranslations({ locale, namespace: 'thread.feedback' });
  const { id, feedback } = answer;
  return (
    <ActionForm
      action={action}
      locale={locale}
      texts={await formTexts(locale)}
      className="grid gap-4"
    >
      <input type="hidden" name="answerId" value={id} />
      <fieldset className="grid gap-2.5">
        <legend className="pb-2.5 font-bold">{t('heading')}</legend>
        <div className="grid gap-2.5 sm:grid-cols-3">
          {HELPED.map((value) => (
            <FormChoice
              key={value}
              id={`helped-${id}-${value}`}
              name="helped"
              value={value}
              label={t(value)}
              defaultChecked={feedback?.helped === value}
            />
          ))}
        </div>
      </fieldset>
      <FormTextArea
        id={`word-${id}`}
        name="word"
        label={t('word')}
        optional={t('optional')}
        hint={t('hint')}
        defaultValue={feedback?.word ?? undefined}
        lang={language}
        rows={3}
        className="min-h-24"
      />
      <div>
        <SubmitButton variant="quiet">{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
