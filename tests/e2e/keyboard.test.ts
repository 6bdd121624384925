import type { Page } from '@playwright/test';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, test } from './fixtures.ts';
import { ANSWER, deskPath, QUESTION } from './people.ts';

/** Tabs on until an element with this name has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
      const style = element ? getComputedStyle(element) : null;
      return {
        name: `${label?.textContent ?? ''} ${element?.textContent ?? ''} ${element?.getAttribute('aria-label') ?? ''}`,
        seen: style?.outlineStyle !== 'none' && parseFloat(style?.outlineWidth ?? '0') >= 3,
      };
    });
    expect(focused.seen, `focus is visible on "${focused.name.trim()}"`).toBe(true);
    if (name.test(focused.name)) return;
  }
  throw new Error(`Nothing named ${name} can be reached with the Tab key.`);
}

test('somebody with a keyboard alone finds an answer', async ({ reader: page }) => {
  await page.goto('/fi');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // skip to the content
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, /Mikä mietityttää/);
  await page.keyboard.type('väsynyt');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=v%C3%A4synyt/);
  await tabTo(page, /väsynyt|poikki/i);
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeVisible();
});

test('somebody with a keyboard alone asks', async ({ page }) => {
  await page.goto('/fi/kysy');
  await tabTo(page, /^Teema/);
  await page.keyboard.type('Mielen');
  await tabTo(page, /^Otsikko/);
  await page.keyboard.type('Kirjoitan tämän pelkällä näppäimistöllä');
  await tabTo(page, /Mitä on tapahtunut/);
  await page.keyboard.type(QUESTION.body);
  await tabTo(page, /Saa julkaista nimettömänä/);
  await page.keyboard.press('Space');
  await tabTo(page, /Lähetä kysymys/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kysymyksesi on perillä');
});

test('somebody with a keyboard alone takes a question and answers it', async ({ deskOf }) => {
  const crew = await ownCrew();
  const { questionId } = await arranged('open', 'fi', { ...crew, theme: 'mieli' });
  const desk = await deskOf(crew.reviewer);
  await desk.goto(deskPath(questionId));
  const sheet = desk.getByRole('dialog', { name: 'Pikanäppäimet' });
  await expect(
    desk.getByRole('button', { name: 'Pikanäppäimet', includeHidden: true }),
  ).toHaveCount(1); // scripts run
  await desk.keyboard.press('?');
  await expect(sheet.getByText('vie siihen, mitä voit tehdä seuraavaksi')).toBeVisible();
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('a');
  await expect(desk.getByRole('button', { name: 'Ota vastattavaksi' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Kysymys on nyt sinulla.')).toBeVisible();
  await desk.keyboard.press('r');
  await expect(desk.getByLabel('Vastaus kysyjälle')).toBeFocused();
  await desk.keyboard.type(ANSWER);
  await tabTo(desk, /Lähetä tarkistettavaksi/);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Vastauksesi lähti tarkistettavaksi.')).toBeVisible();
});
