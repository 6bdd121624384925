import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormSelect, FormTextArea, FormTextField } from '#components/forms/fields.tsx';
import { OtherWords } from '#components/forms/other-words.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Template } from '#lib/organisations/own-words.ts';
import type { FormAction } from '../frame/form-basics.ts';

type Forms = { locale: Locale; texts: FormTexts; save: FormAction };

export async function Templates({
  templates,
  remove,
  ...forms
}: Forms & { templates: Template[]; remove: FormAction }) {
  const { locale, texts } = forms;
  const t = await getTranslations({ locale, namespace: 'deskOrganisation.templates' });
  return (
    <section aria-labelledby="templates" className="grid max-w-form gap-3">
      <h2 id="templates" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      {templates.length === 0 && <p>{t('none')}</p>}
      <ul className="grid gap-2 empty:hidden">
        {templates.map((template) => (
          <li key={template.id} className="border-t border-line pt-2">
            <details>
              <summary className="flex min-h-11 flex-wrap items-center gap-x-3">
                <span className="font-semibold text-pine underline" lang={template.language}>
                  {template.title}
                </span>
                <span className="text-ink-soft">
                  {t(`languages.${LOCALES.find((one) => one === template.language) ?? 'fi'}`)}
                </span>
              </summary>
              <TemplateForm {...forms} template={template} />
              <ActionForm action={remove} locale={locale} texts={texts} className="pb-4">
                <input type="hidden" name="id" value={template.id} />
                <input type="hidden" name="base" value={template.number} />
                <SubmitButton variant="plain" tone="alert">
                  {t('delete')}
                </SubmitButton>
              </ActionForm>
            </details>
          </li>
        ))}
      </ul>
      <details>
        <summary className="inline-flex min-h-11 items-center font-semibold text-pine underline underline-offset-4">
          {t('new')}
        </summary>
        <TemplateForm {...forms} />
      </details>
    </section>
  );
}

async function TemplateForm({ locale, texts, save, template }: Forms & { template?: Template }) {
  const t = await getTranslations({ locale, namespace: 'deskOrganisation.templates' });
  const other = await getTranslations({ locale, namespace: 'deskOrganisation.other' });
  const of = template?.id ?? 'new';
  // A question has fields of the same names, and its texts speak to the asker.
  const { missing = '', tooShort = '', tooLong = '' } = texts.fields;
  const fields = {
    ...texts.fields,
    'title.missing': missing,
    'title.tooShort': tooShort,
    'title.tooLong': tooLong,
    'title.enough': t('enough'),
  };
  return (
    <ActionForm
      action={save}
      locale={locale}
      texts={{ ...texts, fields }}
      className="grid gap-3 pt-1 pb-3"
    >
      {template && (
        <>
          <input type="hidden" name="id" value={template.id} />
          <OtherWords
            number={template.number}
            texts={{ title: other('title'), lead: other('lead') }}
          />
        </>
      )}
      <FormTextField
        id={`title-${of}`}
        name="title"
        label={t('name')}
        defaultValue={template?.title}
      />
      <FormSelect
        id={`language-${of}`}
        name="language"
        label={t('language')}
        defaultValue={template?.language ?? locale}
        options={LOCALES.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <FormTextArea
        id={`template-${of}`}
        name="template"
        label={t('text')}
        defaultValue={template?.body}
        rows={5}
      />
      <div>
        <SubmitButton variant="quiet">{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
