import type { Locale } from '../../i18n/routing.ts';
import { inLanguage } from '../words/in-language.ts';

/** What the index has for a matter, beside words: no word begins so. */
export function termOfMatter(locale: Locale, matter: string): string {
  return inLanguage(locale, `#${matter}`);
}
