import type { Page } from '@playwright/test';
import { HttpAsker, manyTimes } from '../support/http-asker.ts';
import { expect, test } from './fixtures.ts';
import { QUESTION, send } from './people.ts';

const FLOOD = 1_000; // tests/bench/flood.ts sends ten times as many
const SAME_FORM = 10; // how often one form may be sent (lib/web/rate-limit.ts)
const CLASS = 30;
const SCHOOL = '192.0.2.77';

const arrived = (page: Page) => page.getByRole('heading', { name: 'Kysymyksesi on perillä' });

async function write(page: Page, title: string): Promise<void> {
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('arki');
  await page.getByLabel('Otsikko').fill(title);
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
}

test('a class asks while a flood comes from the same address, and nobody notices', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const url = baseURL ?? '';
  const flood = new HttpAsker(url, SCHOOL);
  const stolen = await flood.open();
  const refusals = new Map<string | null, number>();
  const flooding = manyTimes(FLOOD, 4, async (number) => {
    const foreign = stolen.map(([name, value]): [string, string] => [
      name,
      name === 'formToken' ? String(number).padStart(22, 'x') : value,
    ]);
    const code = await flood.sendInPlace(number % 2 ? stolen : foreign);
    refusals.set(code, (refusals.get(code) ?? 0) + 1);
  });
  const arrivals: boolean[] = [];
  const asking = manyTimes(CLASS - 1, 2, async () => {
    const pupil = new HttpAsker(url, SCHOOL);
    arrivals.push(await pupil.send(await pupil.prove(await pupil.open())));
  });
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': SCHOOL });
  await write(page, 'Kysymys luokasta, kun muutkin kysyvät');
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(arrived(page)).toBeVisible({ timeout: 30_000 });
  await Promise.all([flooding, asking]);
  expect(arrivals).toEqual(Array(CLASS - 1).fill(true));
  expect(refusals.get('expired'), 'forms that we never gave out').toBe(FLOOD / 2);
  expect(refusals.get(null) ?? 0, 'the same form, over and over').toBeLessThanOrEqual(SAME_FORM);
});

test('a browser that fills in what nobody sees costs a person one tick, and no word', async ({
  noScript: page,
}) => {
  const website = page.locator('input[name="website"]');
  const person = page.getByRole('checkbox', { name: 'Olen ihminen' });
  await write(page, 'Selain täytti kentän, jota en nähnyt');
  await expect(person).toBeHidden();
  const alert = page.getByRole('alert').filter({ hasText: 'kohdan, jota ei näy' });
  await expect(async () => {
    await website.fill('https://example.com', { force: true });
    await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
    await expect(alert).toBeVisible({ timeout: 2_000 }); // once the form has been open for a moment
  }).toPass();
  await expect(page.getByLabel('Otsikko')).toHaveValue('Selain täytti kentän, jota en nähnyt');
  await expect(page.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(QUESTION.body);
  await expect(page.getByRole('radio', { name: 'Vain minulle' })).toBeChecked();
  await person.check();
  await website.fill('https://example.com', { force: true }); // it does so every time
  await send(page, arrived(page));
});

test('a browser that can work nothing out asks as one without scripts does', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await write(page, 'Osoitteessa ei ole https-yhteyttä');
  await send(page, arrived(page));
});
