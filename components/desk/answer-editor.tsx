import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { ANSWER_LENGTH } from '#lib/answers/schema.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Comments } from './comments.tsx';
import type { FormAction, FormBasics } from './form-basics.ts';
import { Moment } from './moment.tsx';

/** Where an answer is written: one text, and what can be done with it; none of the buttons loses it. */
export async function AnswerEditor({
  locale,
  texts,
  question,
  write,
}: FormBasics & { write: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const draft = question.answers.find((answer) => answer.mine && answer.state === 'draft');
  const expiresAt = question.claim?.expiresAt;
  const { min, max } = ANSWER_LENGTH;
  // A question has a field of the same name, and its texts speak to the asker.
  const fields = {
    ...texts.fields,
    'body.missing': t('editor.missing'),
    'body.tooShort': t('editor.tooShort', { min }),
  };
  return (
    <section aria-labelledby="answer" className="grid gap-4">
      <h2 id="answer" className="text-xl">
        {t('editor.title')}
      </h2>
      <Comments locale={locale} comments={draft?.comments ?? []} />
      <ActionForm
        action={write}
        locale={locale}
        texts={{ ...texts, fields }}
        className="grid gap-4"
      >
        <input type="hidden" name="questionId" value={question.id} />
        <FormTextArea
          name="body"
          label={t('editor.label')}
          hint={t('editor.hint', { min })}
          defaultValue={draft?.body ?? ''}
          counter={{ max, text: t.raw('editor.left') }}
          rows={12}
          lang={question.language}
        />
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton name="intent" value="submit">
            {t('editor.submit')}
          </SubmitButton>
          <SubmitButton name="intent" value="save" variant="quiet">
            {t('editor.save')}
          </SubmitButton>
          {question.moves.includes('settle') && (
            <SubmitButton name="intent" value="settle" variant="plain">
              {t('editor.settle')}
            </SubmitButton>
          )}
          <SubmitButton name="intent" value="return" variant="plain">
            {t('editor.return')}
          </SubmitButton>
        </div>
        <p className="max-w-text text-sm text-ink-soft">
          {expiresAt && (
            <>
              {t.rich('editor.yoursUntil', {
                until: () => <Moment locale={locale} at={expiresAt} />,
              })}{' '}
            </>
          )}
          {t('editor.next')}
        </p>
      </ActionForm>
    </section>
  );
}
