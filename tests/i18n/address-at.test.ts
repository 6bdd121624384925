import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { addressAt, isPersonal } from '#lib/i18n/address-at.ts';
import { ADDRESSES, type Address, LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { ROOT } from '../support/sources.ts';

const NAMES = Object.keys(ADDRESSES) as Address[];
const PARAMS = {
  slug: 'vakivalta',
  handle: 'b7kq2m9xd4fh-aitini',
  id: 'b7kq2m9xd4fh',
  format: 'txt',
};

test('every address is found again at its path, with what it was filled in with', () => {
  for (const address of NAMES) {
    for (const locale of LOCALES) {
      const found = addressAt(pathFor(locale, address, PARAMS));
      expect(found, `${address} ${locale}`).toMatchObject({ address, locale, rest: [] });
      expect(PARAMS).toMatchObject(found?.params ?? {});
    }
  }
});

test('and by the name of its route', () => {
  expect(addressAt('/fi/my-question/data/json')).toEqual({
    address: 'myData',
    locale: 'fi',
    params: { format: 'json' },
    rest: [],
  });
});

test('what lies below an address is told apart from it', () => {
  expect(addressAt('/sv/arbetsbord/a/b')).toMatchObject({ address: 'desk', rest: ['a', 'b'] });
  expect(addressAt('/fi/keksitty')).toMatchObject({ address: 'home', rest: ['keksitty'] });
  expect(addressAt('/fi/kysyn')).toMatchObject({ address: 'home' });
});

test('a name goes before what may be anything', () => {
  expect(addressAt('/fi/kysymykset/feed.xml')).toMatchObject({ address: 'questionsFeed' });
});

test('there is no address outside our languages', () => {
  for (const path of ['/', '/de/kysy', '/rinnalla.js', '/api/drafts']) {
    expect(addressAt(path)).toBeNull();
    expect(isPersonal(path)).toBe(false);
  }
});

// The folders of the framework's own pages and of what routes answer, as `my-question/data/{format}`.
function routes(file: RegExp): string[] {
  const app = join(ROOT, 'app/[locale]');
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => file.test(path))
    .map((path) => relative('.', join(path, '..')))
    .map((path) => path.replace(/\(\w+\)\/?/g, '').replace(/\[(\w+)\]/g, '{$1}'));
}

test('every page of the framework has an address that is not the same for all', () => {
  const pages = routes(/(^|\/)page\.tsx$/);
  const personal = NAMES.filter((name) => ADDRESSES[name].for !== 'all');
  expect(pages.length).toBeGreaterThan(5);
  expect(personal.map((name) => ADDRESSES[name].route)).toEqual(expect.arrayContaining(pages));
});

test('every address has a page or a route behind it', () => {
  const answered = routes(/(^|\/)(page|route)\.tsx?$/);
  expect(answered).toEqual(expect.arrayContaining(NAMES.map((name) => ADDRESSES[name].route)));
});
