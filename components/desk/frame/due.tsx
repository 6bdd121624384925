import { dayFormats } from '#lib/i18n/day-formats.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { waited } from '#lib/i18n/waited.ts';

const days = dayFormats((locale) => ({
  weekday: 'short',
  day: 'numeric',
  month: locale === 'fi' ? 'numeric' : 'short',
  timeZone: 'UTC',
}));

/** The day an answer was promised for, said in another way once it has passed; no day where it cannot wait. */
export async function Due({
  locale,
  promisedOn,
  today,
  atOnce = false,
  passed,
}: {
  locale: Locale;
  promisedOn: Date;
  today: Date; // the calendar day of now, as midnight UTC
  atOnce?: boolean;
  passed?: number; // milliseconds since it was called for
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  if (atOnce) {
    return (
      <span className="font-semibold text-alert">
        {passed === undefined
          ? t('due.atOnce')
          : t('due.atOnceSince', { waited: waited(locale, passed) })}
      </span>
    );
  }
  const day = days[locale].format(promisedOn);
  if (promisedOn >= today) return <span>{t('due.promised', { day })}</span>;
  return <span className="font-semibold text-alert">{t('due.late', { day })}</span>;
}
