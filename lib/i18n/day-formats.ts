import { LANGUAGE_TAGS } from './language-tags.ts';
import { LOCALES, type Locale } from './routing.ts';

/**
 * A format for days or moments in every language, for a module to make once: each takes half a millisecond to
 * make, and a page shows a day on every line. @param options of a language, as of Intl.DateTimeFormat
 */
export function dayFormats(
  options: (locale: Locale) => Intl.DateTimeFormatOptions,
): Record<Locale, Intl.DateTimeFormat> {
  const made = LOCALES.map((locale) => [
    locale,
    new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], options(locale)),
  ]);
  return Object.fromEntries(made) as Record<Locale, Intl.DateTimeFormat>;
}
