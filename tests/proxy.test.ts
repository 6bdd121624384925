import { unstable_doesMiddlewareMatch as doesMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { describe, expect, test } from 'vitest';
import { ADDRESSES, type Address, LOCALES } from '#lib/i18n/routing.ts';
import { config, proxy } from '../proxy.ts';

/** What the proxy adds to the page at a path. */
function passed(path: string) {
  const url = `http://localhost${path}`;
  expect(doesMatch({ config, url }), path).toBe(true);
  const { headers } = proxy(new NextRequest(url));
  return {
    policy: headers.get('content-security-policy'),
    cache: headers.get('cache-control'),
    forPage: headers.get('x-middleware-request-content-security-policy'),
  };
}

/** Every path that leads to an address, by its name and by its route, in small letters and in large ones. */
const pathsOf = (address: Address) =>
  LOCALES.flatMap((locale) =>
    [ADDRESSES[address][locale], ADDRESSES[address].route].flatMap((path) => {
      const whole = `/${locale}/${path}`.replace(/\{\w+\}/g, 'b7kq2m9xd4fh').replace(/\/$/, '');
      return [whole, whole.toUpperCase()];
    }),
  );

const names = Object.keys(ADDRESSES) as Address[];
const made = (forAll: boolean) =>
  names.filter((name) => (ADDRESSES[name].for === 'all') === forAll);

describe.each(made(false))('%s, made for whoever opens it', (address) => {
  test('has a nonce of its own each time, told to the page, and is kept by nobody', () => {
    for (const path of pathsOf(address)) {
      const [one, other] = [passed(path), passed(path)];
      expect(one.policy, path).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'$/);
      expect(one.policy, path).toContain("default-src 'none'");
      expect(one.forPage, path).toBe(one.policy);
      expect(other.policy, path).not.toBe(one.policy);
      expect(one.cache, path).toBe('no-store');
    }
  });
});

test.each(made(true))('%s, the same for everybody, is left as its route makes it', (address) => {
  for (const path of pathsOf(address)) {
    expect(passed(path), path).toEqual({ policy: null, cache: null, forPage: null });
  }
});

test('whatever lies below what belongs to one person does too', () => {
  for (const path of ['/fi/tyopoyta/uusi/sivu', '/sv/min-fraga/x', '/en/ask/new', '/dev/mail']) {
    expect(passed(path).policy, path).toContain("'nonce-");
  }
});

test('files and machines’ addresses do not come by', () => {
  for (const path of [
    '/rinnalla.js',
    '/_next/static/chunks/a.js',
    '/api/drafts',
    '/icon.svg',
    '/',
  ]) {
    expect(doesMatch({ config, url: `http://localhost${path}` }), path).toBe(false);
  }
});
