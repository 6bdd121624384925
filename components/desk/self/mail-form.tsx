import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormChoice } from '#components/forms/fields.tsx';
import { FormChoiceGroup } from '#components/forms/form-choice-group.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { MAIL_PACES } from '#lib/members/schema.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function MailForm({
  locale,
  texts,
  pace,
  save,
}: {
  locale: Locale;
  texts: FormTexts;
  pace: (typeof MAIL_PACES)[number];
  save: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskSelf.mail' });
  return (
    <ActionForm action={save} locale={locale} texts={texts} className="grid gap-4">
      <FormChoiceGroup id="mailPace" legend={t('when')} hint={t('hint')}>
        {MAIL_PACES.map((each) => (
          <FormChoice
            key={each}
            name="mailPace"
            value={each}
            label={t(`${each}.label`)}
            hint={t(`${each}.hint`)}
            defaultChecked={each === pace}
          />
        ))}
      </FormChoiceGroup>
      <div>
        <SubmitButton variant="quiet">{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
