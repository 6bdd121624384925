import type { FormTexts } from '#components/forms/action-form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Absence } from '#lib/members/absence.ts';
import type { Colleague } from '#lib/members/colleague.ts';
import type { FormAction } from '../frame/form-basics.ts';
import { AbsenceForms, breakDays } from '../people/absence.tsx';

export async function OwnAbsence({
  locale,
  texts,
  absence,
  away,
  colleagues,
  set,
  end,
}: {
  locale: Locale;
  texts: FormTexts;
  absence: Absence | null;
  away: boolean;
  colleagues: Colleague[];
  set: FormAction;
  end: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskClaims.absence' });
  return (
    <div className="grid gap-2">
      {absence && (
        <Notice tone="warm">
          <p>{t(away ? 'now' : 'later', breakDays(locale, absence))}</p>
        </Notice>
      )}
      <details>
        <summary className="inline-flex min-h-11 items-center font-semibold text-pine underline">
          {t(absence ? 'change' : 'title')}
        </summary>
        <p className="pb-3 text-sm text-ink-soft">{t('lead')}</p>
        <AbsenceForms
          locale={locale}
          texts={texts}
          of={absence}
          colleagues={colleagues}
          set={set}
          end={end}
        />
      </details>
    </div>
  );
}
