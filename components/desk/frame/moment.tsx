import { LANGUAGE_TAGS } from '#lib/i18n/language-tags.ts';
import type { Locale } from '#lib/i18n/routing.ts';

/** A day and the time of it, as people say it: "ke 18.11. klo 14.05". */
export function Moment({ locale, at }: { locale: Locale; at: Date }) {
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    weekday: 'short',
    day: 'numeric',
    month: locale === 'fi' ? 'numeric' : 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Helsinki',
  });
  return <time dateTime={at.toISOString()}>{format.format(at)}</time>;
}
