import { env } from '../env.ts';
import { type Locale, pathFor } from '../i18n/routing.ts';

/** The whole address of the page on which a key code is used. */
export function returnAddress(locale: Locale): string {
  return new URL(pathFor(locale, 'myQuestion'), env().publicUrl).href;
}
