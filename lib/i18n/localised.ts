import { z } from 'zod';
import { DEFAULT_LOCALE, isLocale, type Locale } from './routing.ts';

const localisedSchema = z.object({ fi: z.string(), sv: z.string(), en: z.string() });
const localisedListSchema = z.object({
  fi: z.array(z.string()),
  sv: z.array(z.string()),
  en: z.array(z.string()),
});

/** A text that stands in the database in every language of the interface. */
export type Localised = z.infer<typeof localisedSchema>;

/** Reads a {fi, sv, en} column. */
export function localised(column: unknown): Localised {
  return localisedSchema.parse(column);
}

/** Reads a column that names a language; Finnish where we do not speak it (any more). */
export function languageOf(column: string): Locale {
  return isLocale(column) ? column : DEFAULT_LOCALE;
}

/** The text of a {fi, sv, en} column in one language, Finnish where that one is empty. */
export function inLocale(column: unknown, locale: Locale): string {
  const texts = localised(column);
  return texts[locale] || texts[DEFAULT_LOCALE];
}

/** The list of a {fi: [], sv: [], en: []} column in one language. */
export function listInLocale(column: unknown, locale: Locale): string[] {
  return localisedListSchema.parse(column)[locale];
}
