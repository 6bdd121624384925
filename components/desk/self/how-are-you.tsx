import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormChoice, FormTextArea } from '#components/forms/fields.tsx';
import { FormChoiceGroup } from '#components/forms/form-choice-group.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { FEELINGS } from '#lib/members/schema.ts';
import type { SupportPerson } from '#lib/organisations/support-person.ts';
import type { FormAction } from '../frame/form-basics.ts';

/** After a heavy question: how is the one who answered it. Nobody has to say anything. */
export async function HowAreYou({
  locale,
  texts,
  person,
  keep,
}: {
  locale: Locale;
  texts: FormTexts;
  person: SupportPerson | null;
  keep: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskCare' });
  return (
    <section
      aria-labelledby="care"
      className="grid max-w-form gap-4 rounded-card bg-apricot-soft p-5"
    >
      <h2 id="care" className="text-xl">
        {t('title')}
      </h2>
      <p>{t('lead')}</p>
      {person && (
        <p>
          {t(person.contact ? 'personAt' : 'person', {
            who: person.displayName,
            contact: person.contact ?? '',
          })}
        </p>
      )}
      <ActionForm action={keep} locale={locale} texts={texts} className="grid gap-4">
        <FormChoiceGroup id="feeling" legend={t('how')}>
          {FEELINGS.map((feeling) => (
            <FormChoice
              key={feeling}
              name="feeling"
              value={feeling}
              label={t(`feeling.${feeling}`)}
            />
          ))}
        </FormChoiceGroup>
        <FormTextArea
          name="note"
          label={t('note')}
          hint={t('noteHint')}
          rows={2}
          className="min-h-20"
        />
        {person && (
          <FormChoice
            type="checkbox"
            name="share"
            label={t('share', { who: person.displayName })}
            hint={t('shareHint')}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="keep">
            {t('keep')}
          </SubmitButton>
          <SubmitButton name="intent" value="skip" variant="plain">
            {t('skip')}
          </SubmitButton>
        </div>
        <p className="text-sm">{t('private')}</p>
      </ActionForm>
    </section>
  );
}
