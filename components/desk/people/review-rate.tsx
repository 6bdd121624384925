import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormChoice } from '#components/forms/fields.tsx';
import { FormChoiceGroup } from '#components/forms/form-choice-group.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function ReviewRate({
  locale,
  texts,
  percent,
  percents,
  first,
  save,
}: {
  locale: Locale;
  texts: FormTexts;
  percent: number;
  percents: readonly number[];
  first: number; // so many first answers of a person are always read
  save: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskOrganisation.review' });
  return (
    <section aria-labelledby="review-rate" className="grid max-w-form gap-3">
      <h2 id="review-rate" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead', { first })}</p>
      <ActionForm action={save} locale={locale} texts={texts} className="grid gap-4">
        <FormChoiceGroup id="percent" legend={t('legend')}>
          {percents.map((one) => (
            <FormChoice
              key={one}
              name="percent"
              value={String(one)}
              label={one === 100 ? t('all') : t('some', { percent: one })}
              defaultChecked={one === percent}
            />
          ))}
        </FormChoiceGroup>
        <div>
          <SubmitButton variant="quiet">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
