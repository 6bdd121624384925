import { LANGUAGE_TAGS } from './language-tags.ts';
import type { Locale } from './routing.ts';

/** A promised day in words, after "by": `torstaina 26.11.`, `torsdag 26 november`, `Thursday 26 November`. */
export function promisedDate(locale: Locale, day: Date): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { ...options, timeZone: 'UTC' }).format(day);
  const weekday = part({ weekday: 'long' });
  // Finnish says "on Thursday" with an ending, the same for every weekday.
  if (locale === 'fi') return `${weekday}na ${part({ day: 'numeric', month: 'numeric' })}`;
  return `${weekday} ${part({ day: 'numeric', month: 'long' })}`;
}
