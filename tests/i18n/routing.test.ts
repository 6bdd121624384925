import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  ADDRESSES,
  type Address,
  alternatesFor,
  isLocale,
  LOCALES,
  localisedRewrites,
  pathFor,
} from '#lib/i18n/routing.ts';
import type { QuestionId, ThemeSlug } from '#lib/id.ts';
import { asId } from '../support/as-id.ts';

const NAMES = Object.keys(ADDRESSES) as Address[];

describe('addresses that have been published never change', () => {
  test.each<[Address, string, string, string]>([
    ['home', '/fi', '/sv', '/en'],
    ['questions', '/fi/kysymykset', '/sv/fragor', '/en/questions'],
    ['themes', '/fi/teemat', '/sv/teman', '/en/themes'],
    ['ask', '/fi/kysy', '/sv/fraga', '/en/ask'],
    ['myQuestion', '/fi/oma-kysymys', '/sv/min-fraga', '/en/my-question'],
    ['helpNow', '/fi/apua-heti', '/sv/hjalp-nu', '/en/help-now'],
    ['about', '/fi/tietoa', '/sv/om', '/en/about'],
    ['signIn', '/fi/kirjaudu', '/sv/logga-in', '/en/sign-in'],
    ['desk', '/fi/tyopoyta', '/sv/arbetsbord', '/en/desk'],
  ])('%s', (name, fi, sv, en) => expect(alternatesFor(name)).toEqual({ fi, sv, en }));

  test('of one question and one theme', () => {
    const handle = 'b7kq2m9xd4fh-aitini';
    expect(alternatesFor('question', () => ({ handle }))).toEqual({
      fi: `/fi/kysymykset/${handle}`,
      sv: `/sv/fragor/${handle}`,
      en: `/en/questions/${handle}`,
    });
    const slug = asId<ThemeSlug>('vakivalta');
    expect(alternatesFor('theme', () => ({ slug }))).toEqual({
      fi: '/fi/teemat/vakivalta',
      sv: '/sv/teman/vakivalta',
      en: '/en/themes/vakivalta',
    });
  });
});

test('no two pages share an address in a language', () => {
  for (const locale of LOCALES) {
    const paths = NAMES.map((name) => ADDRESSES[name][locale]);
    expect(new Set(paths).size, locale).toBe(paths.length);
  }
});

test('every language of an address has the parameters of its route', () => {
  const parameters = (path: string) => path.match(/\{\w+\}/g) ?? [];
  for (const name of NAMES) {
    for (const locale of LOCALES) {
      expect(parameters(ADDRESSES[name][locale]), name).toEqual(parameters(ADDRESSES[name].route));
    }
  }
});

test('an address is written in small letters without accents', () => {
  for (const name of NAMES) {
    for (const locale of LOCALES) {
      expect(ADDRESSES[name][locale], name).toMatch(/^[a-z/{}-]*(\/feed\.xml)?$/);
    }
  }
});

test('a link without its parameter is a defect, and is noticed', () => {
  // @ts-expect-error it is said which theme
  expect(() => pathFor('fi', 'theme')).toThrow('theme');
});

test('a link takes the parameter of its own address alone', () => {
  expectTypeOf<Parameters<typeof pathFor<'theme'>>[2]>().toEqualTypeOf<{ slug: ThemeSlug }>();
  expectTypeOf<Parameters<typeof pathFor<'deskQuestion'>>[2]>().toEqualTypeOf<{ id: QuestionId }>();
  expectTypeOf<Parameters<typeof pathFor<'home' | 'ask'>>['length']>().toEqualTypeOf<2>();
});

test('a parameter cannot lead out of its place', () => {
  expect(pathFor('fi', 'theme', { slug: asId('../../desk?a=b#c') })).toBe(
    '/fi/teemat/..%2F..%2Fdesk%3Fa%3Db%23c',
  );
});

test('parameters may differ by language', () => {
  const slugs = { fi: 'vakivalta', sv: 'vald', en: 'violence' };
  const { sv } = alternatesFor('theme', (locale) => ({ slug: asId(slugs[locale]) }));
  expect(sv).toBe('/sv/teman/vald');
});

test('every localised address is rewritten to the route that serves it', () => {
  const rewrites = new Map(localisedRewrites().map((one) => [one.source, one.destination]));
  expect(rewrites.get('/fi/teemat/:slug')).toBe('/fi/themes/:slug');
  expect(rewrites.get('/sv/min-fraga/samtal')).toBe('/sv/my-question/thread');
  expect(rewrites.has('/en/themes/:slug')).toBe(false); // it is the route itself
  for (const name of NAMES) {
    for (const locale of LOCALES) {
      const { route, [locale]: path } = ADDRESSES[name];
      const colon = (text: string) => `/${locale}/${text.replace(/\{(\w+)\}/g, ':$1')}`;
      if (path !== route) expect(rewrites.get(colon(path)), name).toBe(colon(route));
    }
  }
});

test('only our three languages are languages', () => {
  expect(LOCALES.every(isLocale)).toBe(true);
  for (const other of ['de', 'FI', '', undefined, null, 1]) expect(isLocale(other)).toBe(false);
});
