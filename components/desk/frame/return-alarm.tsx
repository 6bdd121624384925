import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from './form-basics.ts';

/** Gives an alarm back that one said to see to: it calls others again at once. */
export async function ReturnAlarm({
  locale,
  texts,
  question,
  giveBack,
}: FormBasics & { giveBack: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskQuestion.alarm' });
  return (
    <ActionForm action={giveBack} locale={locale} texts={texts} className="mt-3 grid gap-2">
      <input type="hidden" name="questionId" value={question.id} />
      <p className="max-w-text">{t('returnLead')}</p>
      <div>
        <SubmitButton variant="quiet">{t('return')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
