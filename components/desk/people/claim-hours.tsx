import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function ClaimHours({
  locale,
  texts,
  hours: { own, usual },
  set,
}: {
  locale: Locale;
  texts: FormTexts;
  hours: { own: number | null; usual: number };
  set: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskClaims.hours' });
  return (
    <section aria-labelledby="claim-hours" className="grid max-w-form gap-3">
      <h2 id="claim-hours" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ActionForm action={set} locale={locale} texts={texts} className="grid gap-3">
        <FormTextField
          name="hours"
          inputMode="numeric"
          label={t('label')}
          hint={t('hint', { usual })}
          defaultValue={own ?? ''}
          className="max-w-40"
        />
        <div>
          <SubmitButton variant="quiet">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
