import type { Page } from '@playwright/test';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, test } from './fixtures.ts';
import { QUESTION } from './people.ts';

// A laptop window of 1280 x 1024 at 400 % (WCAG 1.4.10): what is left is 320 x 256.
test.use({ viewport: { width: 320, height: 256 } });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0);
}

test('at 400 % somebody reads from the front page to an answer', async ({ reader: page }) => {
  for (const address of ['/fi', '/fi/teemat', '/fi/kysymykset?q=yksin', '/fi/jarjestot']) {
    await page.goto(address);
    await expectNoSidewaysScroll(page);
  }
  await page.goto('/fi/teemat/yksinaisyys');
  await expectNoSidewaysScroll(page);
  await page.locator('main article a').first().click();
  await expect(page.locator('main h1')).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('at 400 % somebody asks and sees the key code whole', async ({ page }) => {
  await page.goto('/fi/kysy');
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Teema').selectOption('mieli');
  await page.getByLabel('Otsikko').fill('Näen huonosti ja suurennan kaiken');
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(page.locator('[data-key-code]')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goto('/fi/oma-kysymys/keskustelu');
  await expectNoSidewaysScroll(page);
});

test('at 400 % a desk is a single column', async ({ deskOf }) => {
  const crew = await ownCrew();
  await arranged('taken', 'fi', { ...crew, theme: 'mieli' });
  const desk = await deskOf(crew.answerer);
  await desk.goto('/fi/tyopoyta');
  await expectNoSidewaysScroll(desk);
  await desk.locator('[data-inbox-entry]').first().click();
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(desk);
});
