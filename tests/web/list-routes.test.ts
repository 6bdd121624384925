import { describe, expect, it, test } from 'vitest';
import { innerRoute, isSearchRoute, listRewrites, searchIn } from '#lib/web/list-routes.ts';

const routeOf = (address: string) => innerRoute(new URL(address, 'http://localhost'));
const ODD = ['pelko', 'ääni & "lainaus"', '../../x', 'a/b?c#d', '%00', '100 %', '\n', '💙', '+'];
const EVERYTHING = {
  theme: 'arki',
  role: 'volunteer',
  organisation: 'aallot',
  language: 'sv',
  page: '2',
};

describe('a search', () => {
  it.each(ODD)('reaches its route as it was typed: %j', (q) => {
    const search = new URLSearchParams({ q, ...EVERYTHING });
    const route = routeOf(`/fi/kysymykset?${search}`) ?? '';
    expect(route).toMatch(/^\/fi\/questions\/search\/[\w-]+$/);
    expect(searchIn(route.split('/')[4] ?? '')).toEqual(Object.fromEntries(search));
  });

  it('is recognised by the page cache, and nothing else is', () => {
    const key = (path: string | null) => `/route-cache/APP_PAGE/0f/$${path}`;
    expect(isSearchRoute(key(routeOf('/sv/fragor?q=ensam')))).toBe(true);
    expect(isSearchRoute(key('/fi/questions/list/-/-/1'))).toBe(false);
    expect(isSearchRoute(key('/fi/questions/search'))).toBe(false);
  });

  it('of anything may be written by hand without harm', () => {
    expect(Object.values(searchIn('%%%')).join('')).toBe('');
  });

  it('travels in a short route, however long it is, and no letter is cut through', () => {
    const route = routeOf(
      `/fi/kysymykset?${new URLSearchParams({ q: `a${'💙'.repeat(10_000)}` })}`,
    );
    expect(route?.length).toBeLessThan(3_000);
    expect(searchIn(route?.split('/')[4] ?? '').q).toMatch(/^a(💙)+$/u);
  });

  it('cannot smuggle in other choices', () => {
    const route = routeOf('/fi/kysymykset?q=a%00arki%00volunteer') ?? '';
    expect(searchIn(route.split('/')[4] ?? '')).toMatchObject({ q: 'a arki volunteer', theme: '' });
  });
});

test.each([
  '/fi/questions/list/-/-/1',
  '/fi/kysymykset/list/arki/-/1',
  '/fi/questions/search/cT1h',
])('the routes behind the list are no addresses of their own: %s', (address) => {
  expect(routeOf(address)).toBe('/fi/-/-');
});

test.each(['/fi/tyopoyta?q=a', '/sv/kysymykset?q=a', '/fi/kysymykset/list', '/dev/mail?q=a'])(
  'other addresses pass: %s',
  (address) => expect(routeOf(address)).toBeNull(),
);

test('the choices of a list go into its path, in one place each; the fullest is tried first', () => {
  const destinations = listRewrites().map(({ destination }) => destination);
  expect(destinations[0]).toBe('/:locale/questions/list/:theme/:role/:page');
  expect(destinations.at(-1)).toBe('/:locale/questions/list/-/-/-');
  expect(new Set(destinations).size).toBe(8);
  const chosen = listRewrites().map(({ has }) => has.length);
  expect(chosen).toEqual([...chosen].sort((one, other) => other - one));
});
