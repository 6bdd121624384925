import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originForm, rightAddress } from '#lib/front/right-address.ts';
import { ADDRESSES, type Address, LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { ELSEWHERE } from '../support/elsewhere.ts';

const NAMES = Object.keys(ADDRESSES) as Address[];
const PARAMS = {
  slug: 'vakivalta',
  handle: 'b7kq2m9xd4fh-aitini',
  id: 'b7kq2m9xd4fh',
  format: 'txt',
};

describe('every address in every language', () => {
  const each = NAMES.flatMap((name) =>
    LOCALES.map((locale): [string, Address, (typeof LOCALES)[number]] => [
      pathFor(locale, name, PARAMS),
      name,
      locale,
    ]),
  );

  test.each(each)('%s is right as it stands', (path) => expect(rightAddress(path)).toBe(path));

  test.each(each)('%s is where its other spellings lead', (path, name, locale) => {
    const route = ADDRESSES[name].route.replace(/\{(\w+)\}/g, (_, param) => PARAMS[param as 'id']);
    const encoded = path.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    const spellings = [
      path.toUpperCase(),
      `${path}/`,
      path.replaceAll('/', '//'),
      path.replaceAll('/', '\\').replace('\\', '/'),
      encoded,
      `${path}/x/..`,
      `/${locale}/${route}`,
      `/${locale.toUpperCase()}/${route.toUpperCase()}/`,
    ];
    for (const spelling of spellings) expect(rightAddress(spelling), spelling).toBe(path);
  });
});

test.each([
  ['/fi/apua-heti.', '/fi/apua-heti'],
  ['/fi/apua-heti),', '/fi/apua-heti'],
  ['/FI.', '/fi'],
])('what a sentence ends with goes: %s', (asked, right) => {
  expect(rightAddress(asked)).toBe(right);
});

test.each([
  ['/Sitemap.xml', '/sitemap.xml'],
  ['/SITEMAP-12.XML?a=B', '/sitemap-12.xml?a=B'],
])('a sitemap has small letters: %s', (asked, right) => {
  expect(rightAddress(asked)).toBe(right);
});

test.each([
  ['/fi/kysymykset?q=a&fbclid=1&page=2', '/fi/kysymykset?q=a&page=2'],
  ['/fi/kysymykset?', '/fi/kysymykset'],
  [`/fi/teemat?${'a'.repeat(120_000)}=1`, '/fi/teemat'],
  ['/sv/teman/vald?theme=a', '/sv/teman/vald'],
  ['/fi/kysy?title=a', '/fi/kysy?title=a'],
  ['/fi/keksitty?a=b', '/fi/keksitty?a=b'],
])('what a page for all does not ask is left out: %.40s', (address, right) => {
  expect(rightAddress(address)).toBe(right);
});

test('what is asked stays as it is written', () => {
  expect(rightAddress('/fi/Kysymykset?q=Äiti%20%E4&theme=A/B//C')).toBe(
    '/fi/kysymykset?q=Äiti%20%E4&theme=A/B//C',
  );
  expect(rightAddress('/fi/kysymykset?q=a#b')).toBe('/fi/kysymykset?q=a');
});

test.each([
  '/_next/static/chunks/1Q1iU6-_~.js',
  '/_next/static/chunks/%5Broot%5D.js',
  '/api/auth/callback/email?token=AbC&email=a%40b',
  '/rinnalla.js',
  '/Robots.txt',
  '/fi/kysymykset/b7kq2m9xd4fh-100%25',
  '/',
])('nothing of this is another spelling: %s', (path) => expect(rightAddress(path)).toBe(path));

test('no spelling leads out of the site', () => {
  const odd = ['//evil.example', '/\\evil.example', '/fi/..//evil.example', '/%2F%2Fevil.example'];
  for (const path of odd) expect(rightAddress(path), path).toMatch(/^\/[^/\\]/);
});

test.each(['/%E4', '/fi/%', '/fi/kysymykset/%C0%80', '/api/%E0%A4%A', '*', 'x', 'ftp://a/b', ''])(
  'nobody can read %s',
  (path) => expect(rightAddress(path)).toBeNull(),
);

test('what a proxy asks for is asked of us', () => {
  expect(originForm('http://rinnalla.example/fi?q=a')).toBe('/fi?q=a');
  for (const own of ['/fi?q=http://a/b', '*', 'ftp://a/b']) expect(originForm(own)).toBe(own);
});

test('whoever is led on has arrived', () => {
  const part = fc.oneof(
    fc.constantFrom(...LOCALES, 'FI', ...NAMES.map((name) => ADDRESSES[name].fi), '..', '.', '%2e'),
    fc
      .string({ unit: 'binary', maxLength: 8 })
      .map((text) => encodeURIComponent(text.toWellFormed())),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const right = rightAddress(`/${parts.join('/')}`);
      if (right !== null) expect(rightAddress(right)).toBe(right);
    }),
    { numRuns: 3000 },
  );
});

describe('whatever is asked, the right address is one of this site', () => {
  const stays = (right: string | null) =>
    right === null ||
    (/^\/(?![\\/])/.test(right) && URL.parse(right, 'https://own.invalid')?.host === 'own.invalid');

  test.each(ELSEWHERE)('%s', (asked) => expect(rightAddress(asked)).toSatisfy(stays));

  test('any spelling of dots, slashes and names', () => {
    const part = fc.constantFrom(
      '/',
      '//',
      '.',
      '..',
      '\\',
      '%2f',
      '%5C',
      '%2e',
      '%09',
      '\t',
      ';',
      '@',
      ':',
      'fi',
      'a.example',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) =>
        stays(rightAddress(`/${parts.join('')}`)),
      ),
    );
  });
});
