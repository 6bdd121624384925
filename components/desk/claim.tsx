import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from './form-basics.ts';

/** Takes the question from the pool, when there is room for one more. */
export async function Claim({
  locale,
  texts,
  question,
  claim,
  held,
  limit,
}: FormBasics & { claim: FormAction; held: number; limit: number }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  if (held >= limit) {
    return (
      <Notice title={t('claim.fullTitle', { count: held })}>
        <p>{t('claim.full')}</p>
      </Notice>
    );
  }
  return (
    <ActionForm action={claim} locale={locale} texts={texts} className="grid gap-3">
      <input type="hidden" name="questionId" value={question.id} />
      <p className="max-w-text text-ink-soft">{t('claim.lead')}</p>
      <div>
        <SubmitButton pendingText={t('sending')}>{t('claim.take')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
