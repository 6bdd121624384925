import { DEFAULT_LOCALE, isLocale, type Locale } from './routing.ts';

/** The language a browser asks for (accept-language, with its weights), of those we speak. */
export function preferredLocale(accepted: string | null | undefined): Locale {
  const wishes = (accepted ?? '').split(',').flatMap((wish) => {
    const [tag = '', ...details] = wish.split(';').map((part) => part.trim().toLowerCase());
    const weight = details.find((detail) => detail.startsWith('q='))?.slice(2) ?? '1';
    const locale = tag.split('-')[0];
    return isLocale(locale) && Number(weight) > 0 ? [{ locale, weight: Number(weight) }] : [];
  });
  return wishes.sort((one, other) => other.weight - one.weight)[0]?.locale ?? DEFAULT_LOCALE;
}
