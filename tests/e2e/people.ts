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
export async function atDesk(
  browser: Browser,
  name: RegExp,
  baseURL = process.env.E2E_URL,
): Promise<Page> {
  const context = await browser.newContext({ baseURL });
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
  { fresh = true, body = QUESTION.body } = {}, // not fresh: go on with a form that is open already
): Promise<string> {
  if (fresh) await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption(theme);
  await page.getByLabel('Otsikko').fill(title);
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(body);
  await page.getByRole('radio', { name: 'Saa julkaista nimettömänä' }).check();
  await send(page);
  return ((await page.locator('[data-receipt-code]').textContent()) ?? '').replaceAll(/\s/g, '');
}

const ANYWAY = /^(Lähetä silti|Skicka ändå|Send it anyway)$/;

/**
 * Presses send, and what a person would press after reading what comes back where no script runs: send
 * again where the form was open for too short a moment or names somebody, send anyway beside similar
 * questions.
 */
export async function send(
  page: Page,
  until: Locator = page.getByRole('heading', { level: 1, name: 'Kysymyksesi on perillä' }),
): Promise<void> {
  const button = page.locator('form:has([name="formToken"]) button[type="submit"]').last();
  const anyway = page.getByRole('button', { name: ANYWAY });
  const another = page.locator('html:not([data-sent])'); // without scripts each answer is a new page
  await expect(async () => {
    if (await until.isVisible()) return;
    const next = (await anyway.isVisible()) ? anyway : button;
    await page.evaluate(() => document.documentElement.setAttribute('data-sent', ''));
    await next.click({ timeout: 2_000 });
    await expect(until.or(another).first()).toBeVisible({ timeout: 5_000 });
    await expect(until).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Opens the thread with a receipt code. */
export async function openThread(page: Page, code: string): Promise<void> {
  await page.goto('/fi/oma-kysymys');
  await page.getByLabel('Kysymyksesi avain').fill(code);
  await page.getByRole('button', { name: 'Avaa', exact: true }).click();
  await expect(page).toHaveURL(/\/fi\/oma-kysymys\/keskustelu$/);
}

/** Takes the publication back, in its open thread. */
export async function withdraw(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Peru julkaisu' }).click();
  await expect(page.getByText('Julkaisu on peruttu.')).toBeVisible();
}

/**
 * The question is no longer open in this browser, as after half an hour: a form that is sent stays as it
 * was filled in, and goes from where it stands once the question is open in another tab.
 */
export async function sendWhileClosed(
  page: Page,
  code: string,
  send: Locator,
  written: Locator,
): Promise<void> {
  const text = await written.inputValue();
  expect(text).not.toBe('');
  await page.context().clearCookies();
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'vielä tällä sivulla' })).toBeInViewport();
  await expect(written).toHaveValue(text);
  const other = await page.context().newPage();
  await openThread(other, code);
  await other.close();
  await send.click();
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

/**
 * Somebody says that they want as many questions as there may be: those of the demo hold some already,
 * how many depends on the day, and other journeys give them more.
 */
export async function makeRoom(desk: Page): Promise<void> {
  await desk.goto('/fi/tyopoyta/oma-sivu');
  await desk.getByLabel('Kysymyksiä kesken yhtä aikaa').fill('9');
  const limits = desk.getByRole('region', { name: 'Kuinka paljon' });
  await limits.getByRole('button', { name: 'Tallenna' }).click();
  await expect(desk.getByText('Rajat on tallennettu.')).toBeVisible();
}

/** Opens the search and the filters of a desk, which are folded on a phone. */
export async function openTools(desk: Page): Promise<void> {
  const fold = desk.locator('details:not([open]) > summary', { hasText: 'Etsi tai rajaa' });
  if (await fold.isVisible()) await fold.click();
}

/** What a desk is tried out on: a phone, and a laptop. */
export const DESKS = {
  'a phone': { width: 390, height: 844 },
  'a laptop': { width: 1280, height: 800 },
} as const;

/** Opens a question at a desk, from the inbox, or by its search where the list is long. */
export async function openAtDesk(desk: Page, title: string): Promise<void> {
  await desk.goto('/fi/tyopoyta');
  const link = desk.getByRole('link', { name: title }).first();
  if (!(await link.isVisible())) {
    await openTools(desk);
    await desk.getByRole('searchbox').fill(title);
    await desk.getByRole('button', { name: 'Etsi' }).click();
  }
  await link.click();
  await expect(desk.getByRole('heading', { name: title }).first()).toBeVisible();
}

/** A moderator reads a question and lets it into the pool, with this weight. */
export async function accept(browser: Browser, title: string, weight = 'Ei huolta'): Promise<Page> {
  const moderator = await atDesk(browser, /Ilona/);
  await openAtDesk(moderator, title);
  await moderator.getByRole('radio', { name: weight }).check();
  await moderator.getByRole('button', { name: 'Hyväksy jonoon' }).click();
  await expect(moderator.getByText('Kysymys on nyt jonossa.')).toBeVisible();
  return moderator;
}

/** An answerer takes a question and sends an answer to review. */
export async function answer(desk: Page, title: string): Promise<void> {
  await openAtDesk(desk, title);
  await desk.getByRole('button', { name: 'Ota vastattavaksi' }).click();
  await desk.getByLabel('Vastaus kysyjälle').fill(ANSWER);
  await desk.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();
}

/** A second person approves the answer: from then on the asker can read it. */
export async function approve(reviewer: Page, title: string): Promise<void> {
  await openAtDesk(reviewer, title);
  await reviewer.getByRole('button', { name: 'Hyväksy vastaus' }).click();
  await expect(reviewer.getByText('Kysyjä voi nyt lukea vastauksen.')).toBeVisible();
}

/** Writes a public version of a question. */
export async function anonymise(reviewer: Page, { title, body }: { title?: string; body: string }) {
  if (title !== undefined) await reviewer.getByLabel('Julkinen otsikko').fill(title);
  await reviewer.getByLabel('Julkinen kysymys').fill(body);
}
