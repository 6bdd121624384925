import { LANGUAGE_TAGS } from './language-tags.ts';
import { LOCALES, type Locale } from './routing.ts';

const timeZone = 'UTC';

// Made once: a format takes half a millisecond to make, and the form for a question shows one for each theme.
const formats = Object.fromEntries(
  LOCALES.map((locale) => {
    const tag = LANGUAGE_TAGS[locale];
    const month = locale === 'fi' ? 'numeric' : 'long';
    const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month, timeZone });
    return [locale, { weekday: new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone }), date }];
  }),
) as Record<Locale, Record<'weekday' | 'date', Intl.DateTimeFormat>>;

/** A promised day in words, after "by": `torstaina 26.11.`, `torsdag 26 november`, `Thursday 26 November`. */
export function promisedDate(locale: Locale, day: Date): string {
  const { weekday, date } = formats[locale];
  // Finnish says "on Thursday" with an ending, the same for every weekday.
  const ending = locale === 'fi' ? 'na' : '';
  return `${weekday.format(day)}${ending} ${date.format(day)}`;
}
