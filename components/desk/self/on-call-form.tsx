import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from '../frame/form-basics.ts';
import { Moment } from '../frame/moment.tsx';

/** Says to be within call outside the hours of the organisation, for a time that ends by itself. */
export async function OnCallForm({
  locale,
  texts,
  until,
  choices,
  save,
}: {
  locale: Locale;
  texts: FormTexts;
  until: Date | null;
  choices: readonly number[];
  save: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskSelf.onCall' });
  return (
    <ActionForm action={save} locale={locale} texts={texts} className="grid gap-3">
      <p>{until ? t.rich('now', { at: () => <Moment locale={locale} at={until} /> }) : t('not')}</p>
      <div className="flex flex-wrap gap-3">
        {choices.map((hours) => (
          <SubmitButton key={hours} name="hours" value={String(hours)} variant="quiet">
            {t('begin', { hours })}
          </SubmitButton>
        ))}
        {until && (
          <SubmitButton name="hours" value="0" variant="plain">
            {t('end')}
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}
