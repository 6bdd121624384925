import { expect, test, vi } from 'vitest';
import { giveCookie, readCookie, takeCookie } from '#lib/auth/cookie.ts';
import type { CookieKind } from '#lib/auth/cookie-name.ts';
import { withinRequest } from '../support/within-request.ts';

vi.stubEnv('PUBLIC_URL', 'https://rinnalla.example');

const KINDS: CookieKind[] = ['staff', 'asker'];

/** What a browser is told by an answer, but for the value and how long it lasts. */
async function told(does: () => Promise<void>) {
  const answer = await withinRequest('https://rinnalla.example/', {}, async () => {
    await does();
    return new Response();
  });
  const [cookie = '', ...more] = answer.headers.getSetCookie();
  expect(more).toEqual([]);
  const [pair = '', ...attributes] = cookie.split('; ');
  const [name, value] = pair.split('=');
  const lasting = /^(Max-Age|Expires)=/i;
  return {
    name,
    value,
    attributes: attributes.filter((one) => !lasting.test(one)).sort(),
    lasts: attributes.filter((one) => /^Max-Age=/i.test(one)),
  };
}

test.each(KINDS)(
  'over https a browser gives up the %s cookie with what it was given with',
  async (kind) => {
    const given = await told(() => giveCookie(kind, 'token', 60));
    const taken = await told(() => takeCookie(kind));
    expect(given).toMatchObject({ name: `__Host-${kind}`, value: 'token', lasts: ['Max-Age=60'] });
    expect(given.attributes).toEqual([
      'HttpOnly',
      'Path=/',
      expect.stringMatching(/^SameSite=/),
      'Secure',
    ]);
    expect(taken).toEqual({ ...given, value: '', lasts: ['Max-Age=0'] });
  },
);

test('what was given is what is read', async () => {
  const headers = { cookie: '__Host-asker=mine; asker=from elsewhere' };
  expect(await withinRequest('https://rinnalla.example/', headers, () => readCookie('asker'))).toBe(
    'mine',
  );
  expect(
    await withinRequest('https://rinnalla.example/', {}, () => readCookie('asker')),
  ).toBeNull();
});
