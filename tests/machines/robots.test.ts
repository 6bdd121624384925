import { expect, test } from 'vitest';
import { ADDRESSES, type Address, LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { robotsTxt } from '#lib/machines/robots.ts';

test('crawlers are kept from what belongs to one person, and told of the sitemap', () => {
  const lines = robotsTxt(new URL('https://rinnalla.example')).split('\n');
  expect(lines[0]).toBe('User-agent: *');
  expect(lines).toContain('Sitemap: https://rinnalla.example/sitemap.xml');
  const paths = ['/fi/tyopoyta', '/sv/logga-in', '/en/my-question', '/fi/kysy/avain', '/fi/desk'];
  for (const path of [...paths, '/api/']) expect(lines).toContain(`Disallow: ${path}`);
  expect(lines).not.toContain('Disallow: /fi/kysy');
  expect(new Set(lines.filter(Boolean)).size).toBe(lines.filter(Boolean).length);
});

test('nothing that one person alone may see is left to them, and all else is', () => {
  const forbidden =
    robotsTxt(new URL('https://rinnalla.example')).match(/(?<=Disallow: ).+/g) ?? [];
  const params = { slug: 'a', handle: 'a', id: 'a', format: 'txt' };
  for (const name of Object.keys(ADDRESSES) as Address[]) {
    for (const locale of LOCALES) {
      const path = pathFor(locale, name, params);
      const kept = forbidden.some((start) => path.startsWith(start));
      expect(kept, path).toBe(ADDRESSES[name].for === 'one');
    }
  }
});
