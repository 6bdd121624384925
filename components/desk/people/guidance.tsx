import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { OtherWords } from '#components/forms/other-words.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function Guidance({
  locale,
  texts,
  guidance,
  number,
  save,
}: {
  locale: Locale;
  texts: FormTexts;
  guidance: string | null;
  number: number; // of this text
  save: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskOrganisation.guidance' });
  const other = await getTranslations({ locale, namespace: 'deskOrganisation.other' });
  return (
    <section aria-labelledby="guidance-title" className="grid max-w-form gap-3">
      <h2 id="guidance-title" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ActionForm action={save} locale={locale} texts={texts} className="grid gap-4">
        <OtherWords number={number} texts={{ title: other('title'), lead: other('lead') }} />
        <FormTextArea
          name="guidance"
          label={t('label')}
          hint={t('hint')}
          defaultValue={guidance ?? ''}
        />
        <div>
          <SubmitButton variant="quiet">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
