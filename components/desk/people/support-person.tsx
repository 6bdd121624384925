import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormSelect, FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { MemberLoad } from '#lib/organisations/load.ts';
import type { SupportPerson } from '#lib/organisations/support-person.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function SupportPersonForm({
  locale,
  texts,
  person,
  members,
  save,
}: {
  locale: Locale;
  texts: FormTexts;
  person: SupportPerson | null;
  members: MemberLoad[];
  save: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskCare.named' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  return (
    <section aria-labelledby="support-person" className="grid max-w-form gap-3">
      <h2 id="support-person" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ActionForm action={save} locale={locale} texts={texts} className="grid gap-4">
        <div className="max-w-100">
          <FormSelect
            id="support-member"
            name="memberId"
            label={t('who')}
            defaultValue={person?.id ?? ''}
            options={[
              { value: '', label: t('nobody') },
              ...members.map(({ id, displayName, role }) => ({
                value: id,
                label: `${displayName}, ${desk(`roles.${role}`)}`,
              })),
            ]}
          />
        </div>
        <FormTextField
          name="contact"
          label={t('contact')}
          hint={t('contactHint')}
          defaultValue={person?.contact ?? ''}
        />
        <div>
          <SubmitButton variant="quiet">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
