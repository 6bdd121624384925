import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pageTime } from './page-clock.ts';

const WORDS = [
  ['2026-11-23T06:00:00.000Z', 'Avautuu maanantaina klo 9'],
  ['2026-11-23T07:00:00.000Z', 'Auki nyt'],
  ['2026-11-23T13:00:00.000Z', 'Suljettu nyt'],
  ['2026-12-01T06:00:00.000Z', ''],
];

/** The help page as it would be with a line that is open on weekdays, kept since that Monday morning. */
async function openHelpPage(page: Page): Promise<void> {
  const attribute = JSON.stringify(WORDS).replaceAll('"', '&quot;');
  await page.route('**/fi/apua-heti', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '<h1',
      `<p>Maanantai–perjantai klo 9–15. <strong data-words="${attribute}"></strong></p><h1`,
    );
    await route.fulfill({ response, body });
  });
  await page.goto('/fi/apua-heti');
}

test('a kept page says whether a line is open now, not when it was made', async ({ page }) => {
  await page.clock.install({ time: pageTime('2026-11-23T06:59:00Z') });
  await openHelpPage(page);
  const word = page.locator('[data-words]');
  await expect(word).toHaveText('Avautuu maanantaina klo 9');
  await page.clock.runFor('01:30');
  await expect(word).toHaveText('Auki nyt');
  await page.clock.fastForward('06:00:00');
  await expect(word).toHaveText('Suljettu nyt');
  await page.clock.setSystemTime('2026-12-02T10:00:00Z');
  await page.clock.runFor('01:00');
  await expect(word).toHaveText('');
});

test('a page made later than the clock of the device says nothing', async ({ page }) => {
  await page.clock.install({ time: pageTime('2026-11-20T10:00:00Z') });
  await openHelpPage(page);
  await expect(page.locator('[data-words]')).toHaveText('');
});

test('without a script only the hours stand', async ({ noScript }) => {
  await openHelpPage(noScript);
  await expect(noScript.getByText('Maanantai–perjantai klo 9–15.')).toBeVisible();
  await expect(noScript.locator('[data-words]')).toHaveText('');
});
