import { ActionForm } from '#components/forms/action-form.tsx';
import { FormSelect } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { QuestionId } from '#lib/id.ts';
import { HIDDEN_REASONS } from '#lib/publishing/schema.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function HideForm({
  locale,
  questionId,
  hide,
}: {
  locale: Locale;
  questionId: QuestionId;
  hide: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskPublic.hide' });
  return (
    <ActionForm
      action={hide}
      locale={locale}
      texts={await formTexts(locale)}
      className="grid gap-3"
    >
      <FormFold label={t('open')} tone="alert">
        <input type="hidden" name="questionId" value={questionId} />
        <p className="max-w-text text-ink-soft">{t('lead')}</p>
        <FormSelect
          name="hiddenReason"
          label={t('reason')}
          defaultValue={HIDDEN_REASONS[0]}
          options={HIDDEN_REASONS.map((reason) => ({
            value: reason,
            label: t(`reasons.${reason}`),
          }))}
        />
        <div>
          <SubmitButton tone="alert">{t('submit')}</SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}
