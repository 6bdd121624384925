import {
  type APIRequestContext,
  type Browser,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { pathFor } from '../../lib/i18n/routing.ts';
import type { QuestionId } from '../../lib/id.ts';
import { demoAccounts } from '../../prisma/seed/demo-accounts.ts';
import { memberOf } from './arranged.ts';
import { read } from './machine-reader.ts';
import { signIn } from './sessions.ts';

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

/** The desk of somebody of the demo, by their name, in a browser of their own. */
export async function atDesk(browser: Browser, name: RegExp): Promise<Page> {
  const account = demoAccounts.find(({ displayName }) => name.test(displayName));
  if (!account?.memberId) throw new Error(`The demo has no ${name} at a desk.`);
  const context = await browser.newContext();
  await signIn(context, await memberOf(account.memberId));
  const page = await context.newPage();
  await page.goto('/fi/tyopoyta');
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
  return ((await page.locator('[data-key-code]').textContent()) ?? '').replaceAll(/\s/g, '');
}

const ANYWAY = /^(Lähetä silti|Skicka ändå|Send it anyway)$/;

/**
 * Presses send, and what a person would press after reading what comes back where no script runs: send
 * again where the form was open for too short a moment or names somebody, send anyway beside similar
 * questions. What a form never gives back, such as a key, is typed anew before each press.
 */
export async function send(
  page: Page,
  until: Locator = page.getByRole('heading', { level: 1, name: 'Kysymyksesi on perillä' }),
  typeAnew: () => Promise<void> = async () => {},
): Promise<void> {
  const button = page.locator('form:has([name="formToken"]) button[type="submit"]').last();
  const anyway = page.getByRole('button', { name: ANYWAY });
  const another = page.locator('html:not([data-sent])'); // without scripts each answer is a new page
  await expect(async () => {
    if (await until.isVisible()) return;
    const next = (await anyway.isVisible()) ? anyway : button;
    await typeAnew();
    await page.evaluate(() => document.documentElement.setAttribute('data-sent', ''));
    await next.click({ timeout: 2_000 });
    await expect(until.or(another).first()).toBeVisible({ timeout: 5_000 });
    await page.waitForLoadState(); // of which there may be only the beginning
    await expect(until).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Opens the thread with a key. */
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
  send: Locator,
  written: Locator,
  open: () => Promise<void>, // the question, in another tab
): Promise<void> {
  const text = await written.inputValue();
  expect(text).not.toBe('');
  await page.context().clearCookies();
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'vielä tällä sivulla' })).toBeInViewport();
  await expect(written).toHaveValue(text);
  await open();
  await send.click();
}

/** Every kept page that an answer of somebody of Aallot stands on, to a question of the theme `mieli`. */
const PAGES_OF_AALLOT = [
  '/fi',
  '/fi/kysymykset',
  '/fi/kysymykset?theme=mieli',
  '/fi/kysymykset?role=professional',
  '/fi/teemat/mieli',
  '/fi/jarjestot/aallot',
];

/** Reads all of them: right after a change each must show the title, or none may. */
export async function expectOnPages(
  request: APIRequestContext,
  title: string,
  shown: boolean,
): Promise<void> {
  for (const path of PAGES_OF_AALLOT) {
    const html = await read(request, path);
    expect(html.split(`>${title}<`), path).toHaveLength(shown ? 2 : 1);
  }
}

/** Where a question stands at a desk. */
export const deskPath = (questionId: QuestionId) =>
  pathFor('fi', 'deskQuestion', { id: questionId });

/** Opens the search and the filters of a desk, which are folded on a phone. */
export async function openTools(desk: Page): Promise<void> {
  const fold = desk.locator('details:not([open]) > summary', { hasText: 'Etsi tai rajaa' });
  if (await fold.isVisible()) await fold.click();
}

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

/** A moderator reads a question and lets it into the pool. */
export async function accept(moderator: Page, title: string): Promise<void> {
  await openAtDesk(moderator, title);
  await moderator.getByRole('radio', { name: 'Ei huolta' }).check();
  await moderator.getByRole('button', { name: 'Hyväksy jonoon' }).click();
  await expect(moderator.getByText('Kysymys on nyt jonossa.')).toBeVisible();
}

/** A second person approves the answer: from then on the asker can read it. */
export async function approve(reviewer: Page, title: string): Promise<void> {
  await openAtDesk(reviewer, title);
  await reviewer.getByRole('button', { name: 'Hyväksy vastaus' }).click();
  await expect(reviewer.getByText('Kysyjä voi nyt lukea vastauksen.')).toBeVisible();
}

/** One person words a public version and says why what is marked in it stays; it goes to a second one. */
export async function anonymise(
  editor: Page,
  questionId: QuestionId,
  { title, body }: { title?: string; body: string },
): Promise<void> {
  await editor.goto(pathFor('fi', 'deskPublic', { id: questionId }));
  if (title !== undefined) await editor.getByLabel('Julkinen otsikko').fill(title);
  await editor.getByLabel('Julkinen kysymys').fill(body);
  await expect(editor.getByText('Tallennettu')).toBeVisible();
  const leave = editor.locator('summary', { hasText: 'Jätä, koska' }).first();
  while (await leave.isVisible()) {
    await leave.click();
    await editor.getByLabel('tämä ei kerro kenestäkään').first().check();
    await editor.getByRole('button', { name: 'Jätä näin' }).first().click();
  }
  await editor.getByRole('button', { name: 'Lähetä toisen luettavaksi' }).click();
  await expect(editor.getByText('Julkinen versio lähti toisen luettavaksi.')).toBeVisible();
}

/** Another one reads exactly what will be shown, and lets it go. */
export async function publish(
  publisher: Page,
  questionId: QuestionId,
  button: 'Julkaise nimettömänä' | 'Näytä kysyjälle' = 'Julkaise nimettömänä',
): Promise<void> {
  await publisher.goto(pathFor('fi', 'deskPublic', { id: questionId }));
  await publisher.getByLabel('Kukaan ei ole tunnistettavissa').check();
  await publisher.getByLabel('Luin myös otsikon ja osoitteen').check();
  await publisher.getByRole('button', { name: button }).click();
}
