import type { Page } from '@playwright/test';
import { type Locale, pathFor } from '../../lib/i18n/routing.ts';
import { asId } from '../support/as-id.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

/** Opens a question of a theme in which no journey publishes, as a reader from a place of their own. */
async function openQuestion(page: Page, locale: Locale, slug: string): Promise<void> {
  const place = Array.from({ length: 2 }, () => Math.floor(Math.random() * 256)).join('.');
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': `198.18.${place}` });
  await page.goto(pathFor(locale, 'theme', { slug: asId(slug) }));
  await page.locator('main article a').nth(test.info().retry).click();
  await page.locator('form[data-press]').first().waitFor();
}

/** The number beside the button; words where it is one or none. */
async function numberIn(page: Page): Promise<number> {
  const text = (await page.locator('[data-press-count]').first().textContent()) ?? '';
  return Number(/\d+/.exec(text)?.[0] ?? (/Yksi|En |One/.test(text) ? 1 : 0));
}

test('a press is counted in place, once, and "not quite" leads on', async ({ reader: page }) => {
  await openQuestion(page, 'fi', 'parisuhde');
  const address = page.url();
  const before = await numberIn(page);
  const same = page.getByRole('button', { name: 'Minulla on sama kokemus' });
  const thanks = page.getByText('Kiitos. Et ole tämän kanssa yksin.');
  await expect(thanks).toBeHidden();
  await same.click();
  await expect(page.getByRole('status').filter({ has: thanks })).toBeVisible();
  expect(await numberIn(page)).toBe(before + 1);
  const again = page.waitForResponse('**/api/reactions');
  await same.click();
  expect((await again).status()).toBe(200);
  expect(await numberIn(page)).toBe(before + 1);

  const help = page.locator('section', { hasText: 'Auttoiko vastaus?' });
  await help.getByRole('button', { name: 'Ei oikein' }).click();
  for (const name of [/^Kysy omin sanoin/, /^Lue muita kysymyksiä/, /^Katso, mistä saat apua/]) {
    await expect(help.getByRole('link', { name })).toBeVisible();
  }
  expect(page.url()).toBe(address);
  await expectNoAxeViolations(page);
});

test('a press in place that does not get through goes the way of the form', async ({
  reader: page,
}) => {
  await page.route('**/api/reactions', (route) =>
    route.request().headers().accept === 'application/json' ? route.abort() : route.continue(),
  );
  await openQuestion(page, 'fi', 'arki');
  await page.getByRole('button', { name: 'Minulla on sama kokemus' }).click();
  await expect(page).toHaveURL(/#thanks-same$/);
  await expect(page.getByText('Kiitos. Et ole tämän kanssa yksin.')).toBeVisible();
});

test('without JavaScript a press leads back to the thanks and a higher number', async ({
  noScript: page,
}) => {
  await openQuestion(page, 'fi', 'kriisit');
  const before = await numberIn(page);
  await page.getByRole('button', { name: 'Minulla on sama kokemus' }).click();
  await expect(page).toHaveURL(/#thanks-same$/);
  await expect(page.getByText('Kiitos. Et ole tämän kanssa yksin.')).toBeInViewport();
  expect(await numberIn(page)).toBe(before + 1);
  await page.getByRole('button', { name: 'Ei oikein' }).click();
  await expect(page).toHaveURL(/#next-steps$/);
  await expect(page.getByRole('link', { name: 'Kysy omin sanoin' })).toBeInViewport();
  expect(await page.context().cookies()).toEqual([]);
});

test('readers of English press in English', async ({ reader: page }) => {
  await openQuestion(page, 'en', 'ageing');
  await page.getByRole('button', { name: 'I have the same experience' }).click();
  await expect(page.getByText('Thank you. You are not alone with this.')).toBeVisible();
  const help = page.locator('section', { hasText: 'Did the answer help?' });
  await help.getByRole('button', { name: 'Yes' }).click();
  await expect(help.getByText('Thank you. We are glad it helped.')).toBeVisible();
  await expect(help.getByText(/found help here$/)).toBeVisible();
});
