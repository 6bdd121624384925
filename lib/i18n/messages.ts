import type { fi } from './messages/fi.ts';
import type { Locale } from './routing.ts';

type Finnish = typeof fi;

/** What every language has a text for. An interface, so that tsc says its name and not a thousand keys. */
export interface Messages extends Finnish {}

// What next-intl checks keys and languages against.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

const LANGUAGES: Record<Locale, () => Promise<Messages>> = {
  fi: async () => (await import('./messages/fi.ts')).fi,
  sv: async () => (await import('./messages/sv.ts')).sv,
  en: async () => (await import('./messages/en.ts')).en,
};

/** All texts of a language, by namespace: a file for each under messages/. */
export function loadMessages(locale: Locale): Promise<Messages> {
  return LANGUAGES[locale]();
}
