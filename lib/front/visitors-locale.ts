import type { IncomingMessage } from 'node:http';
import { preferredLocale } from '../i18n/preferred-locale.ts';
import { isLocale, type Locale } from '../i18n/routing.ts';

/** The language of whoever asks: that of the address, else the one their browser wants. */
export function visitorsLocale({ url, headers }: Pick<IncomingMessage, 'url' | 'headers'>): Locale {
  const first = url?.split(/[/?]/)[1]?.toLowerCase();
  return isLocale(first) ? first : preferredLocale(headers['accept-language']);
}
