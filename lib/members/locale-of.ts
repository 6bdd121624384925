import { DEFAULT_LOCALE, isLocale, type Locale } from '../i18n/routing.ts';

/** In which language to write to a member: their first, where we speak it. */
export function localeOf([first]: readonly string[]): Locale {
  return isLocale(first) ? first : DEFAULT_LOCALE;
}
