import type { Page } from '@playwright/test';
import { COMMON_HEADERS } from '#lib/web/headers.ts';
import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { metaOf } from '../support/html.ts';
import { expect, test } from './fixtures.ts';
import { formPages, readingPages, themePage } from './pages.ts';
import { atDesk } from './people.ts';

const NOTHING = /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/;
const PAGE = /script-src 'self'$/;
const PERSONAL = /script-src 'self' 'nonce-[\w+/=]{24}'$/;

/** What a page did that its policy forbids, as the browser tells it. */
async function watchPolicy(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (what: string) => violations.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const { documentURI, effectiveDirective, blockedURI } = event;
      const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
      tellViolation(`${documentURI}: ${effectiveDirective} ${blockedURI}`);
    }),
  );
  return violations;
}

test('no page does what its policy forbids', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const violations = await watchPolicy(page);
  await page.goto(themePage('fi'));
  const question = (await page.locator('main article a').first().getAttribute('href')) ?? '';
  for (const path of [...readingPages('fi'), ...formPages('fi'), question]) {
    const answer = await page.goto(path, { waitUntil: 'load' });
    const policy = formPages('fi').includes(path) ? PERSONAL : PAGE;
    expect(answer?.headers()['content-security-policy'], path).toMatch(policy);
  }
  expect(violations).toEqual([]);

  const desk = await atDesk(browser, /Ilona/);
  const deskViolations = await watchPolicy(desk);
  for (const address of ['desk', 'deskSelf'] as const) {
    const answer = await desk.goto(pathFor('fi', address), { waitUntil: 'load' });
    expect(answer?.headers()['content-security-policy'], address).toMatch(PERSONAL);
  }
  expect(deskViolations).toEqual([]);

  // What the watching is worth: a script that nobody let in.
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('script'), { text: '0' })),
  );
  await expect.poll(() => violations).toContainEqual(expect.stringContaining('script-src'));
});

const file = (html: string, kind: RegExp) => kind.exec(html)?.[0] ?? '';

test('every answer has a policy and the headers of the site', async ({ request, baseURL }) => {
  const origin = baseURL ?? '';
  const html = await (await request.get('/fi')).text();
  const style = file(html, /\/_next\/static\/[^"]+\.css/);
  const card = new URL(metaOf(html, 'og:image') ?? '').pathname;
  const { etag = '' } = (await request.get('/rinnalla.js')).headers();
  const answers: [path: string, status: number, policy: RegExp, asked?: object][] = [
    ...LOCALES.flatMap((locale) =>
      [...readingPages(locale), themePage(locale)].map((path): [string, number, RegExp] => [
        path,
        path.endsWith('/not-here') ? 404 : 200,
        PAGE,
      ]),
    ),
    ...LOCALES.flatMap((locale) =>
      formPages(locale).map((path): [string, number, RegExp] => [path, 200, PERSONAL]),
    ),
    ['/', 307, NOTHING],
    ['/fi/tyopoyta', 307, PERSONAL],
    ['/fi/oma-kysymys/tiedot/txt', 303, PERSONAL],
    ['/fi/kysymykset/feed.xml', 200, NOTHING],
    ['/sitemap.xml', 200, NOTHING],
    ['/Sitemap.xml', 308, NOTHING],
    ['/robots.txt', 200, NOTHING],
    ['/fi/manifest.webmanifest', 200, NOTHING],
    [card, 200, NOTHING],
    ['/icon.svg', 200, NOTHING],
    ['/apple-icon', 200, NOTHING],
    ['/icons/192.png', 200, NOTHING],
    ['/fonts/atkinson.woff2', 200, NOTHING],
    [style, 200, NOTHING],
    ['/rinnalla.js', 200, PAGE],
    ['/rinnalla.js', 304, PAGE, { headers: { 'if-none-match': etag } }],
    ['/sw.js', 200, PAGE],
    ['/_next/static/chunks/nothing.js', 404, PAGE],
    ['/_next/image?url=a', 404, PAGE],
    ['/404', 404, PAGE],
    ['/nothing-here', 404, PAGE],
    ['/api/health/live', 200, NOTHING],
    ['/api/proof', 400, NOTHING],
    ['/api/drafts', 405, NOTHING],
    ['/api/leave', 303, NOTHING],
    ['/FI/Kysy/', 308, NOTHING],
    ['/fi/ask', 308, NOTHING],
    ['/%E4', 400, PAGE],
    ['/fi/teemat', 405, NOTHING, { method: 'POST' }],
    ['/fi/kysy', 405, NOTHING, { method: 'OPTIONS' }],
    [
      '/fi/kysy',
      400,
      PAGE,
      { method: 'POST', headers: { origin, 'content-type': 'multipart/form-data' }, data: 'x' },
    ],
    ['/fi/kysy', 403, PAGE, { method: 'POST', headers: { 'next-action': 'abc' } }],
    ['/fi/kysy', 400, PAGE, { method: 'POST', headers: { origin, 'next-action': 'abc' } }],
  ];
  for (const [path, status, policy, asked] of answers) {
    const answer = await request.fetch(path, { maxRedirects: 0, ...asked });
    expect(answer.status(), path).toBe(status);
    expect(answer.headers(), path).toMatchObject(COMMON_HEADERS);
    expect(answer.headers()['content-security-policy'], path).toMatch(policy);
    const policies = answer.headersArray().filter(({ name }) => /content-security/i.test(name));
    expect(policies, path).toHaveLength(1);
    if (status !== 304) expect(answer.headers()['cache-control'], path).toBeTruthy();
    expect(await answer.text(), path).not.toMatch(/Internal Server Error|\n +at /);
  }
});

test('another spelling of an address leads to the same page, with what is sent', async ({
  request,
}) => {
  const answer = await request.get('/FI/KYSYMYKSET/?q=Äiti');
  expect(new URL(answer.url()).pathname).toBe('/fi/kysymykset');
  expect(answer.status()).toBe(200);
  const form = { method: 'POST', maxRedirects: 0, form: { locale: 'fi' } } as const;
  const moved = await request.fetch('/fi/Oma-kysymys', form);
  expect([moved.status(), moved.headers().location]).toEqual([308, '/fi/oma-kysymys']);
});
