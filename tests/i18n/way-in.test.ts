import { describe, expect, test } from 'vitest';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { deskPage, pathAfterSignIn, wayIn, waysIn } from '#lib/i18n/way-in.ts';
import type { QuestionId } from '#lib/id.ts';
import { asId } from '../support/as-id.ts';
import { ELSEWHERE } from '../support/elsewhere.ts';

const question = { id: asId<QuestionId>('b7kq2m9xd4fh') };
const PAGES = {
  fi: pathFor('fi', 'deskQuestion', question),
  sv: pathFor('sv', 'deskQuestion', question),
  en: pathFor('en', 'deskQuestion', question),
};

describe.each(LOCALES)('from the address in %s', (locale) => {
  test('a question is known in every language', () =>
    expect(deskPage(PAGES[locale])).toEqual(PAGES));

  test.each(LOCALES)('one is led on in the language in which one signs in: %s', (other) => {
    expect(pathAfterSignIn(other, PAGES[locale])).toBe(PAGES[other]);
    const way = new URL(wayIn(other, PAGES[locale], { sent: '1' }), 'https://own.invalid');
    expect(way.pathname).toBe(pathFor(other, 'signIn'));
    expect(Object.fromEntries(way.searchParams)).toEqual({ sent: '1', to: PAGES[other] });
    expect(waysIn(PAGES[locale])[other]).toBe(wayIn(other, PAGES[other]));
  });

  test('so are the other pages of the desk', () => {
    for (const page of ['deskSelf', 'deskOrganisation'] as const) {
      expect(pathAfterSignIn('sv', pathFor(locale, page))).toBe(pathFor('sv', page));
    }
  });

  test('the desk itself needs no word', () => {
    expect(wayIn(locale, pathFor(locale, 'desk'))).toBe(pathFor(locale, 'signIn'));
  });
});

test.each([
  ...ELSEWHERE,
  ...ELSEWHERE.map((address) => encodeURI(address)),
  'https://evil.example/fi/tyopoyta',
  'javascript:alert(1)',
  '/fi/tyopoyta/kysymykset/b7kq2m9xd4fh/../../../..//evil.example',
  '/fi/tyopoyta/kysymykset/%2e%2e',
  '/fi/tyopoyta/kysymykset/B7KQ2M9XD4FH',
  '/fi/tyopoyta/kysymykset/b7kq2m9xd4fh?done=x',
  '/fi/tyopoyta/muuta',
  '/fi/kysymykset',
  '/fi/oma-kysymys/keskustelu',
  '/api/auth/callback/email',
  '/xx/tyopoyta',
  `/fi/${'a'.repeat(9_000)}`,
  '',
  undefined,
  null,
  ['/fi/tyopoyta/oma-sivu'],
])('%s is no page of the desk: one comes to the desk', (path) => {
  expect(deskPage(path)).toBeNull();
  for (const locale of LOCALES) {
    expect(pathAfterSignIn(locale, path)).toBe(pathFor(locale, 'desk'));
    expect(wayIn(locale, path)).toBe(pathFor(locale, 'signIn'));
  }
});
