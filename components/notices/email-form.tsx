import { ActionForm } from '#components/forms/action-form.tsx';
import { FormHidden, FormTextField } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { NoticePage } from '#lib/notices/schema.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { AddressMeant } from './address-meant.tsx';

export async function EmailForm({
  action,
  locale,
  page,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  page?: NoticePage; // where the form stands; left out where it only came back
}) {
  const t = await getTranslations({ locale, namespace: 'notices.email' });
  return (
    <ActionForm
      action={action}
      locale={locale}
      texts={await formTexts(locale)}
      carried="email-notice"
      onlyReturned={!page}
      className="grid gap-4"
    >
      <FormHidden name="page" value={page} />
      <FormFold label={t('open')}>
        <FormTextField
          type="email"
          name="email"
          label={t('label')}
          hint={t('hint')}
          autoComplete="off"
        />
        <AddressMeant texts={{ meant: t.raw('meant'), take: t('take') }} />
        <div>
          <SubmitButton variant="quiet">{t('submit')}</SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}
