import { ActionForm } from '#components/forms/action-form.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { isLocale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { DECLINE_REASONS } from '#lib/questions/schema.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { DeclineFields } from './decline-fields.tsx';

export async function Decline({
  locale,
  texts,
  question,
  decline,
}: FormBasics & { decline: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'review' });
  const reasons = await getTranslations({ locale, namespace: 'reasons' });
  // The asker reads the text, so it is suggested in the language of the question.
  const askerLocale = isLocale(question.language) ? question.language : locale;
  const toAsker = await getTranslations({ locale: askerLocale, namespace: 'reasons' });
  return (
    <ActionForm action={decline} locale={locale} texts={texts} className="grid gap-4">
      <FormFold label={t('decline.open')}>
        <input type="hidden" name="questionId" value={question.id} />
        <p className="max-w-text text-ink-soft">{t('decline.lead')}</p>
        <DeclineFields
          language={askerLocale}
          reasonLabel={t('decline.reason')}
          chooseLabel={t('decline.choose')}
          textLabel={t('decline.text')}
          textHint={t('decline.textHint')}
          reasons={DECLINE_REASONS.map((reason) => ({
            value: reason,
            label: reasons(reason),
            text: toAsker(`text.${reason}`),
          }))}
        />
        <div>
          <SubmitButton variant="quiet" tone="alert" pendingText={t('sending')}>
            {t('decline.send')}
          </SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}
