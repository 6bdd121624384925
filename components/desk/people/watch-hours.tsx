import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { WatchHours } from '#lib/organisations/watch-hours.ts';
import type { FormAction } from '../frame/form-basics.ts';

// messages: deskOrganisation.watch.days.*
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const twoDigits = (number: number) => String(number).padStart(2, '0');
const asTime = (minutes: number | undefined) =>
  minutes === undefined
    ? ''
    : `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;

export async function WatchHoursForm({
  locale,
  texts,
  hours,
  save,
}: {
  locale: Locale;
  texts: FormTexts;
  hours: WatchHours | null;
  save: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskOrganisation.watch' });
  return (
    <section aria-labelledby="watch" className="grid max-w-form gap-3">
      <h2 id="watch" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ActionForm action={save} locale={locale} texts={texts} className="grid gap-4">
        {DAYS.map((name, day) => {
          const set = hours?.find((one) => one.day === day);
          return (
            <fieldset
              key={name}
              className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3"
            >
              <legend className="font-bold">{t(`days.${name}`)}</legend>
              <FormTextField
                name={`days.${day}.from`}
                type="time"
                label={t('from')}
                defaultValue={asTime(set?.from)}
              />
              <FormTextField
                name={`days.${day}.until`}
                type="time"
                label={t('until')}
                defaultValue={asTime(set?.until)}
              />
            </fieldset>
          );
        })}
        <div>
          <SubmitButton variant="quiet">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
