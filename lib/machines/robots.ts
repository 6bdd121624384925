import { ADDRESSES, type Address, LOCALES } from '../i18n/routing.ts';

const NO_PAGES = ['/api/', '/dev/'];

/** What we ask of crawlers, by the localised addresses and by the folders behind them. */
export function robotsTxt(site: URL): string {
  return [
    'User-agent: *',
    ...[...personalPaths(), ...NO_PAGES].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL('/sitemap.xml', site).href}`,
    '',
  ].join('\n');
}

/** Where the pages of one person begin, whoever that is: nothing for a search engine. */
function personalPaths(): string[] {
  const paths = (Object.keys(ADDRESSES) as Address[])
    .filter((address) => ADDRESSES[address].for === 'one')
    .flatMap((address) =>
      LOCALES.flatMap((locale) => [
        `/${locale}/${ADDRESSES[address][locale]}`,
        `/${locale}/${ADDRESSES[address].route}`,
      ]),
    )
    .map((path) => path.replace(/\{.*/, ''));
  const lies = (path: string) => (above: string) => path !== above && path.startsWith(above);
  return [...new Set(paths)].filter((path) => !paths.some(lies(path)));
}
