import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from './form-basics.ts';

export async function TakeAlarm({
  locale,
  texts,
  question,
  take,
}: FormBasics & { take: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskQuestion.alarm' });
  return (
    <ActionForm action={take} locale={locale} texts={texts} className="mt-3 grid gap-2">
      <input type="hidden" name="questionId" value={question.id} />
      <p className="max-w-text">{t('takeLead')}</p>
      <div>
        <SubmitButton tone="alert">{t('take')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
