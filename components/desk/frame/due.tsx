import { LANGUAGE_TAGS } from '#lib/i18n/language-tags.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** The day an answer was promised for; said in another way once it has passed. */
export async function Due({
  locale,
  promisedOn,
  today,
}: {
  locale: Locale;
  promisedOn: Date;
  today: Date; // the calendar day of now, as midnight UTC
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const day = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    weekday: 'short',
    day: 'numeric',
    month: locale === 'fi' ? 'numeric' : 'short',
    timeZone: 'UTC',
  }).format(promisedOn);
  if (promisedOn >= today) return <span>{t('due.promised', { day })}</span>;
  return <span className="font-semibold text-alert">{t('due.late', { day })}</span>;
}
