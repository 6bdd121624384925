import { ADDRESSES, type Address, LOCALES } from '../i18n/routing.ts';

/** Pages of one person, whoever that is: nothing for a search engine. */
const PERSONAL: Address[] = ['desk', 'signIn', 'myQuestion', 'receipt'];
const NO_PAGES = ['/api/', '/dev/'];

/** What we ask of crawlers, by the localised addresses and by the folders behind them. */
export function robotsTxt(site: URL): string {
  const personal = PERSONAL.flatMap((address) =>
    LOCALES.flatMap((locale) =>
      [ADDRESSES[address][locale], ADDRESSES[address].route].map((path) => `/${locale}/${path}`),
    ),
  );
  return [
    'User-agent: *',
    ...[...new Set(personal), ...NO_PAGES].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL('/sitemap.xml', site).href}`,
    '',
  ].join('\n');
}
