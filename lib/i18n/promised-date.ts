import { dayFormats } from './day-formats.ts';
import type { Locale } from './routing.ts';

const timeZone = 'UTC';
const weekdays = dayFormats(() => ({ weekday: 'long', timeZone }));
const dates = dayFormats((locale) => ({
  day: 'numeric',
  month: locale === 'fi' ? 'numeric' : 'long',
  timeZone,
}));

/** A promised day in words, after "by": `torstaina 26.11.`, `torsdag 26 november`, `Thursday 26 November`. */
export function promisedDate(locale: Locale, day: Date): string {
  // Finnish says "on Thursday" with an ending, the same for every weekday.
  const ending = locale === 'fi' ? 'na' : '';
  return `${weekdays[locale].format(day)}${ending} ${dates[locale].format(day)}`;
}
