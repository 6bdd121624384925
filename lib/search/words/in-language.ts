import type { Locale } from '../../i18n/routing.ts';

/** A term or word as the index has it: two that look alike in two languages are two. */
export function inLanguage(language: Locale, text: string): string {
  return `${language}:${text}`;
}
