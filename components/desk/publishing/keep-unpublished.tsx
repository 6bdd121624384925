import { ActionForm } from '#components/forms/action-form.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { isLocale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { NOT_PUBLISHED_REASONS } from '#lib/publishing/schema.ts';
import { DeclineFields } from '../deeds/decline-fields.tsx';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';

export async function KeepUnpublished({
  locale,
  texts,
  question,
  keep,
}: FormBasics & { keep: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskPublic.keep' });
  // The asker reads the text, so it is suggested in the language of the question.
  const askerLocale = isLocale(question.language) ? question.language : locale;
  const toAsker = await getTranslations({ locale: askerLocale, namespace: 'deskPublic.keep' });
  return (
    <ActionForm action={keep} locale={locale} texts={texts} carried="keep" className="grid gap-4">
      <FormFold label={t('open')} tone="alert">
        <input type="hidden" name="questionId" value={question.id} />
        <p className="max-w-text text-ink-soft">{t('lead')}</p>
        <DeclineFields
          language={askerLocale}
          reasonLabel={t('reason')}
          chooseLabel={t('choose')}
          textLabel={t('text')}
          textHint={t('textHint')}
          reasons={NOT_PUBLISHED_REASONS.map((reason) => ({
            value: reason,
            label: t(`reasons.${reason}`),
            text: toAsker(`suggest.${reason}`),
          }))}
        />
        <div>
          <SubmitButton variant="quiet" tone="alert">
            {t('send')}
          </SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}
