import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { QuestionId } from '#lib/id.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function RestoreForm({
  locale,
  questionId,
  restore,
}: {
  locale: Locale;
  questionId: QuestionId;
  restore: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskPublic.hide' });
  return (
    <ActionForm
      action={restore}
      locale={locale}
      texts={await formTexts(locale)}
      className="grid gap-2"
    >
      <input type="hidden" name="questionId" value={questionId} />
      <FormFold label={t('restoreOpen')}>
        <p className="max-w-text text-ink-soft">{t('restoreLead')}</p>
        <FormTextArea
          name="because"
          label={t('because')}
          hint={t('becauseHint')}
          rows={3}
          className="min-h-20"
        />
        <div>
          <SubmitButton variant="quiet">{t('restore')}</SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}
