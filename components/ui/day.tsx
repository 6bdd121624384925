import type { Locale } from '#lib/i18n/routing.ts';

const day = { weekday: 'short', day: 'numeric', year: 'numeric' } as const;
const timeZone = 'Europe/Helsinki';

const FORMATS: Record<Locale, Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat('fi-FI', { ...day, month: 'numeric', timeZone }),
  sv: new Intl.DateTimeFormat('sv-FI', { ...day, month: 'short', timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { ...day, month: 'short', timeZone }),
};

const machineDay = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** A date as people say it ("pe 13.11.2026"). Never "yesterday": a cached page does not know. */
export function Day({ locale, date }: { locale: Locale; date: Date | string }) {
  const when = new Date(date);
  return (
    <time dateTime={machineDay.format(when)} className="inline-block">
      {FORMATS[locale].format(when)}
    </time>
  );
}
