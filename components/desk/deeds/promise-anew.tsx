import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormTextArea, FormTextField } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function PromiseAnew({
  locale,
  texts,
  questionId,
  promise,
}: {
  locale: Locale;
  texts: FormTexts;
  questionId: string;
  promise: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskClaims.overdue' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  return (
    <ActionForm action={promise} locale={locale} texts={texts} className="grid gap-4">
      <FormFold label={t('open')}>
        <input type="hidden" name="questionId" value={questionId} />
        <div className="max-w-60">
          <FormTextField id={`day-${questionId}`} name="promisedOn" type="date" label={t('day')} />
        </div>
        <FormTextArea
          id={`to-asker-${questionId}`}
          name="toAsker"
          label={t('why')}
          hint={t('whyHint')}
          rows={3}
          className="min-h-24"
        />
        <div>
          <SubmitButton variant="quiet" pendingText={desk('sending')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}
