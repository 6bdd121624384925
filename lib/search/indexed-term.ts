import type { Locale } from '../i18n/routing.ts';

/** A term as the index has it: terms of two languages that look alike are two. */
export function indexedTerm(language: Locale, term: string): string {
  return `${language}:${term}`;
}
