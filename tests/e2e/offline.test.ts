import type { Page } from '@playwright/test';
import { NEUTRAL_PAGE } from '../../lib/help/neutral-page.ts';
import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { openThread } from './people.ts';

const TITLE = { fi: 'Yhteys on poikki', sv: 'Anslutningen är bruten', en: 'You are offline' };
const RETRY = { fi: 'Kokeile uudelleen', sv: 'Försök igen', en: 'Try again' };
const CRISIS = { fi: 'tel:0925250111', sv: 'tel:0925250112', en: 'tel:0925250113' };
const PAGES = LOCALES.map((locale) => pathFor(locale, 'offline'));

/** Waits until the service worker has what it keeps, and answers for this page. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
  });
}

/** All that is kept in the browser's caches: cache, address and text. */
function keptIn(page: Page): Promise<{ cache: string; path: string; text: string }[]> {
  return page.evaluate(async () => {
    const entries = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const { pathname, search } = new URL(request.url);
        const text = (await answer?.text()) ?? '';
        entries.push({ cache: name, path: pathname + search, text });
      }
    }
    return entries;
  });
}

for (const locale of LOCALES) {
  test(`without a connection a page says so and gives help numbers, ${locale}`, async ({
    page,
    context,
  }) => {
    await page.goto(pathFor(locale, 'about'));
    await untilKept(page);
    await context.setOffline(true);
    await page.goto(pathFor(locale, 'organisations'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE[locale]);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    for (const href of ['tel:112', CRISIS[locale]]) {
      await expect(page.locator(`main a[href="${href}"]`)).toBeVisible();
    }
    await expect(page.locator('[data-quick-exit]')).toHaveAttribute('href', NEUTRAL_PAGE);
    await page.evaluate(() => document.fonts.ready);
    const looks = await page.evaluate(() => ({
      background: getComputedStyle(document.body).backgroundColor,
      // Ours, not the system fonts that stand in while they come.
      fonts: [...document.fonts].filter(
        ({ status, family }) => status === 'loaded' && !family.includes('Fallback'),
      ).length,
    }));
    expect(looks).toEqual({ background: 'rgb(251, 247, 240)', fonts: 2 });
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: RETRY[locale] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE[locale]);
    await context.setOffline(false);
    await page.getByRole('link', { name: RETRY[locale] }).click();
    await expect(page).toHaveURL(pathFor(locale, 'organisations'));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE[locale]);
  });
}

test('nothing but the offline pages is ever kept, whatever one does', async ({ page, deskOf }) => {
  const title = 'Tätä otsikkoa ei pidetä missään tallessa';
  const { moderator } = await ownCrew();
  const { code } = await arranged('received', 'fi', { question: { title } });
  await page.goto('/fi/kysy');
  await untilKept(page);
  await openThread(page, code);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.goto('/fi/kysymykset?q=salaisuuteni');
  await page.goto('/fi');
  const desk = await deskOf(moderator);
  await desk.goto('/fi/tyopoyta');
  await untilKept(desk);
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Hei Ilona' })).toBeVisible();
  for (const kept of [await keptIn(page), await keptIn(desk)]) {
    const paths = kept.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/fonts/'))).toHaveLength(2);
    expect(
      paths.filter((path) => /^\/(?!fonts\/|_next\/static\/.+\.css$)/.test(path)).sort(),
    ).toEqual([...PAGES].sort());
    const words = kept.map(({ text }) => text).join('\n');
    for (const secret of [title, code, 'Ilona', 'salaisuuteni'])
      expect(words).not.toContain(secret);
  }
});

test('an older cache is cleared away', async ({ page }) => {
  await page.goto('/fi');
  await untilKept(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.unregister();
    await (await caches.open('offline-0')).put('/fi/vanha', new Response('vanha'));
  });
  await page.goto('/fi/tietoa');
  await untilKept(page);
  await expect
    .poll(async () => (await keptIn(page)).map(({ cache }) => cache))
    .not.toContain('offline-0');
});

test('a phone may keep Rinnalla among its apps, in its language', async ({ page, request }) => {
  for (const locale of LOCALES) {
    await page.goto(pathFor(locale, 'home'));
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = await (await request.get(href ?? '')).json();
    expect(manifest).toMatchObject({
      lang: locale,
      start_url: pathFor(locale, 'home'),
      scope: '/',
    });
    for (const { src, sizes } of manifest.icons) {
      const bytes = await (await request.get(src)).body();
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]; // in a PNG's header
      expect(`${width}x${height}`).toBe(sizes);
    }
  }
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  expect((await request.get(apple ?? '')).headers()['content-type']).toBe('image/png');
  await expect(page.locator('meta[name="theme-color"]')).toHaveCount(2);
});
