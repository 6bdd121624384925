import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from './messages.ts';
import { DEFAULT_LOCALE, isLocale } from './routing.ts';

/** What next-intl needs for each request: the language of the address and its texts. */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale());
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  return { locale, messages: await loadMessages(locale), timeZone: 'Europe/Helsinki' };
});
