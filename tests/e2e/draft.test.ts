import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pageTime } from './page-clock.ts';
import { ask, QUESTION } from './people.ts';

const HOUR = 60 * 60 * 1000;

const keeps = (page: Page) => page.getByRole('checkbox', { name: 'Pidä luonnos tällä laitteella' });
const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

async function write(page: Page): Promise<void> {
  await page.goto('/fi/kysy');
  await page.getByLabel('Otsikko').fill(QUESTION.title);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
}

test('nothing that is written stays on the device, unless the asker wants it', async ({ page }) => {
  await write(page);
  await expect(keeps(page)).not.toBeChecked();
  expect(await stored(page)).toBe('[{},{}]');
  await page.reload();
  await expect(page.getByLabel('Otsikko')).toHaveValue('');
});

test('a draft comes back as it was written, until it is cleared', async ({ page }) => {
  await write(page);
  await keeps(page).check();
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await expect(page.getByText('Luonnos on tallessa tällä laitteella')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Otsikko')).toHaveValue(QUESTION.title);
  await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(QUESTION.body);
  await expect(page.getByRole('radio', { name: 'Vain minulle' })).toBeChecked();
  await expect(keeps(page)).toBeChecked();
  await page.getByRole('button', { name: 'Poista luonnos nyt' }).click();
  await expect(page.getByLabel('Otsikko')).toHaveValue(QUESTION.title);
  expect(await stored(page)).toBe('[{},{}]');
  await page.getByLabel('Otsikko').press('End');
  await page.keyboard.type(' lisää');
  expect(await stored(page), 'cleared means cleared').toBe('[{},{}]');
});

test('a draft is gone once the question has been sent', async ({ page }) => {
  await write(page);
  await keeps(page).check();
  await ask(page, QUESTION.title, 'arki', { fresh: false });
  await expect.poll(() => stored(page)).toBe('[{},{}]');
});

test('quick exit takes the draft along', async ({ page, context }) => {
  await context.route('https://www.ilmatieteenlaitos.fi/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await write(page);
  await keeps(page).check();
  await page.getByRole('link', { name: /Poistu sivulta/ }).click();
  await expect(page).toHaveTitle('Weather');
  await page.goto('/fi/kysy');
  await expect(keeps(page)).not.toBeChecked();
  await expect(page.getByLabel('Otsikko')).toHaveValue('');
  expect(await stored(page)).toBe('[{},{}]');
});

test('a draft is gone after a day, whichever page is opened then', async ({ page }) => {
  await page.clock.install({ time: pageTime('2026-11-22T20:00:00Z') });
  await write(page);
  await keeps(page).check();
  await expect(page.getByText(/maanantaina? 23\.11\./)).toBeVisible();
  await page.clock.fastForward(23 * HOUR);
  expect(await stored(page)).toContain(QUESTION.title);
  await page.clock.fastForward(HOUR);
  await expect(keeps(page), 'with the page open').not.toBeChecked();
  expect(await stored(page)).toBe('[{},{}]');
  await keeps(page).check();
  await page.goto('/fi/teemat');
  expect(await stored(page)).toContain(QUESTION.title);
  await page.clock.fastForward(24 * HOUR);
  await page.goto('/fi/teemat');
  await expect.poll(() => stored(page)).toBe('[{},{}]');
});

test('without scripts no draft is offered', async ({ noScript }) => {
  await noScript.goto('/fi/kysy');
  await expect(keeps(noScript)).toHaveCount(0);
});
