import { getFormatter } from 'next-intl/server';
import type { Locale } from '#lib/i18n/routing.ts';

/** A day and the time of it, as people say it: "ke 18.11. klo 14.05". */
export async function Moment({ locale, at }: { locale: Locale; at: Date }) {
  const format = await getFormatter({ locale });
  return (
    <time dateTime={at.toISOString()}>
      {format.dateTime(at, {
        weekday: 'short',
        day: 'numeric',
        month: locale === 'fi' ? 'numeric' : 'short',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'Europe/Helsinki',
      })}
    </time>
  );
}
