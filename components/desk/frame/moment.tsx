import { Day } from '#components/ui/day.tsx';
import { dayFormats } from '#lib/i18n/day-formats.ts';
import type { Locale } from '#lib/i18n/routing.ts';

const timeZone = 'Europe/Helsinki';
const clockTime = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone });
const MIDNIGHT = '00:00'; // stands for the whole day: what an asker did is cut to it (lib/events/kept-moment.ts)

const moments = dayFormats((locale) => ({
  weekday: 'short',
  day: 'numeric',
  month: locale === 'fi' ? 'numeric' : 'short',
  hour: 'numeric',
  minute: '2-digit',
  timeZone,
}));

/** A day and the time of it, as people say it: "ke 18.11. klo 14.05"; of a moment cut to its day, the day. */
export function Moment({ locale, at }: { locale: Locale; at: Date }) {
  if (clockTime.format(at) === MIDNIGHT) return <Day locale={locale} date={at} />;
  return <time dateTime={`${at.toISOString().slice(0, 16)}Z`}>{moments[locale].format(at)}</time>;
}
