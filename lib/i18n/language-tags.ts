import type { Locale } from './routing.ts';

/** The languages as they are written here: days and numbers in the order people are used to, "Fri 4 Dec". */
export const LANGUAGE_TAGS: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
