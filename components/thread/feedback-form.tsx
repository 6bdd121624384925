import { ActionForm } from '#components/forms/action-form.tsx';
import { FormChoice, FormHidden, FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { HELPED } from '#lib/answers/schema.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThreadEntry } from '#lib/thread/thread.ts';
import type { FormState } from '#lib/web/form-state.ts';

type Answer = Pick<Extract<ThreadEntry, { kind: 'answer' }>, 'feedback'> & { id: string };
type Props = {
  locale: Locale;
  language: string;
  answer?: Answer; // left out where none is shown, as for a form that only came back
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

const RETURNED: Answer = { id: 'returned', feedback: null };

/** Below an answer: did it help, and a free word to whoever wrote it. What was said can be changed. */
export async function FeedbackForm(props: Props) {
  const { locale, language, answer, action } = props;
  const t = await getTranslations({ locale, namespace: 'thread.feedback' });
  const feedback = answer?.feedback;
  return (
    <>
      {feedback && <p className="font-semibold">{t('thanks', { said: t(feedback.helped) })}</p>}
      {feedback?.word && (
        <p lang={language} dir="auto" className="whitespace-pre-line text-ink-soft">
          {feedback.word}
        </p>
      )}
      <ActionForm
        action={action}
        locale={locale}
        texts={await formTexts(locale)}
        carried="feedback"
        one={{ name: 'answerId', value: answer?.id }}
        onlyReturned={!answer}
        className="grid gap-4"
      >
        <FormHidden name="answerId" value={answer?.id} />
        {feedback ? (
          <FormFold label={t('change')}>
            <Fields {...props} />
          </FormFold>
        ) : (
          <Fields {...props} />
        )}
      </ActionForm>
    </>
  );
}

async function Fields({ locale, language, answer: { id, feedback } = RETURNED }: Props) {
  const t = await getTranslations({ locale, namespace: 'thread.feedback' });
  return (
    <>
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
        className="min-h-24!"
      />
      <div>
        <SubmitButton variant="quiet">{t('submit')}</SubmitButton>
      </div>
    </>
  );
}
