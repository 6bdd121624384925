import { type Browser, expect, type Locator, type Page } from '@playwright/test';

/** What an asker writes in the journeys; the name and the town must never become public. */
export const QUESTION = {
  title: 'Miten kerron Kertulle, että kaipaan häntä',
  body: 'Ystäväni Kerttu muutti Raumalle keväällä. 🌱\n\nEn osaa sanoa, että on ikävä, joten en sano mitään. Miten siitä alkaisi?',
  publicTitle: 'Miten kerron ystävälle, että kaipaan häntä',
  publicBody:
    'Ystäväni muutti toiselle paikkakunnalle keväällä. 🌱\n\nEn osaa sanoa, että on ikävä, joten en sano mitään. Miten siitä alkaisi?',
};

export const ANSWER =
  'Ikävä kertoo, että ystävyys on tärkeä. Minulla auttoi, kun lähetin vain kuvan tutusta penkistä ja kirjoitin: tässä me istuttiin. Siitä se lähti.';

/** Signs a demo person in, in a browser of their own, and opens their desk. */
export async function atDesk(browser: Browser, name: RegExp): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/fi/kirjaudu');
  await page.getByRole('button', { name }).click();
  await expect(page).toHaveURL(/\/fi\/tyopoyta$/);
  return page;
}

/** Fills in the ask form with a title of its own, as anybody would, and sends it. */
export async function ask(
  page: Page,
  title: string,
  theme: string,
  { fresh = true } = {}, // false: go on with a form that is open already
): Promise<string> {
  if (fresh) await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption(theme);
  await page.getByLabel('Otsikko').fill(title);
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Saa julkaista nimettömänä' }).check();
  await send(page, page.getByRole('heading', { level: 1, name: 'Kysymyksesi on perillä' }));
  return ((await page.locator('[data-receipt-code]').textContent()) ?? '').replaceAll(/\s/g, '');
}

const TOO_FAST = /auki vain hetken|bara en kort stund|only a moment/;

/**
 * Presses send, and again where no script runs and the form was open for too short a moment, as a
 * person would who reads what it says, until something is there.
 */
export async function send(page: Page, until: Locator): Promise<void> {
  const button = page.locator('form:has([name="formToken"]) button[type="submit"]');
  const tooFast = page.getByRole('alert').filter({ hasText: TOO_FAST });
  await button.click();
  await expect(async () => {
    if (await tooFast.isVisible()) await button.click();
    await expect(until).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Opens the thread with a receipt code. */
export async function openThread(page: Page, code: string): Promise<void> {
  await page.goto('/fi/oma-kysymys');
  await page.getByLabel('Kysymyksesi avain').fill(code);
  await page.getByRole('button', { name: 'Avaa', exact: true }).click();
  await expect(page).toHaveURL(/\/fi\/oma-kysymys\/keskustelu$/);
}

/** Every kept page that a published answer of Meri's stands on; her question is of the theme `mieli`. */
const PAGES_OF_MERI = [
  '/fi',
  '/fi/kysymykset',
  '/fi/kysymykset?theme=mieli',
  '/fi/kysymykset?role=professional',
  '/fi/teemat/mieli',
  '/fi/jarjestot/aallot',
];

/** Opens all of them: right after a change each must show the title, or none may. */
export async function expectOnPages(reader: Page, title: string, shown: boolean): Promise<void> {
  for (const path of PAGES_OF_MERI) {
    await reader.goto(path);
    await expect(reader.getByText(title), path).toHaveCount(shown ? 1 : 0);
  }
}
