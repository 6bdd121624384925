import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormSelect, FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { LANGUAGE_TAGS } from '#lib/i18n/language-tags.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Absence } from '#lib/members/absence.ts';
import type { Colleague } from '#lib/members/colleague.ts';
import type { FormAction } from '../frame/form-basics.ts';

/** The days of a break as text: "1.12.–7.12." */
export function breakDays(locale: Locale, { from, until }: Absence) {
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    day: 'numeric',
    month: locale === 'fi' ? 'numeric' : 'long',
    timeZone: 'UTC',
  });
  return { from: format.format(from), until: format.format(until) };
}

export async function AbsenceForms({
  locale,
  texts,
  of,
  memberId,
  colleagues = [],
  set,
  end,
}: {
  locale: Locale;
  texts: FormTexts;
  of: Absence | null;
  memberId?: string; // whose break, where it is not one's own
  colleagues?: Colleague[]; // who may be asked to go on with what is in hand
  set: FormAction;
  end: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskClaims.absence' });
  const suffix = memberId ? `-${memberId}` : '';
  const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);
  const whose = memberId && <input type="hidden" name="memberId" value={memberId} />;
  return (
    <div className="grid gap-3">
      <ActionForm action={set} locale={locale} texts={texts} className="grid gap-4">
        {whose}
        <div className="flex flex-wrap items-end gap-4">
          <FormTextField
            id={`from${suffix}`}
            type="date"
            name="from"
            label={t('from')}
            defaultValue={day(of?.from)}
            className="max-w-52"
          />
          <FormTextField
            id={`until${suffix}`}
            type="date"
            name="until"
            label={t('until')}
            defaultValue={day(of?.until)}
            className="max-w-52"
          />
        </div>
        {colleagues.length > 0 && (
          <div className="max-w-100">
            <FormSelect
              name="colleagueId"
              label={t('to')}
              hint={t('toHint')}
              options={[
                { value: '', label: t('toPool') },
                ...colleagues.map(({ id, displayName }) => ({ value: id, label: displayName })),
              ]}
            />
          </div>
        )}
        <div>
          <SubmitButton variant="quiet">{t(of ? 'change' : 'save')}</SubmitButton>
        </div>
      </ActionForm>
      {of && (
        <ActionForm action={end} locale={locale} texts={texts}>
          {whose}
          <SubmitButton variant="plain" className="-ml-3">
            {t('end')}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
