import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 320, height: 700 } });

const READING = ['/fi', '/fi/teemat', '/fi/kysymykset', '/fi/jarjestot', '/fi/apua-heti'];
const TEXTS = ['/fi/tietoa', '/sv/dataskydd', '/en/accessibility', '/fi/kysy', '/fi/oma-kysymys'];

/** Sets the text size of the browser, as somebody does once in its settings. */
async function setBrowserTextSize(page: Page, standard: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard } });
}

const sizes = (page: Page) =>
  page.evaluate(() => ({
    text: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

test('text is as large as the browser was told, and nothing runs off a narrow phone', async ({
  page,
}) => {
  await page.goto('/fi');
  expect((await sizes(page)).text).toBe(18);
  await setBrowserTextSize(page, 24);
  for (const address of [...READING, ...TEXTS]) {
    await page.goto(address);
    expect(await sizes(page), address).toEqual({ text: 27, beyond: 0 });
  }
  await page.goto('/fi/teemat/vakivalta');
  await page.locator('main article a').first().click();
  await page.locator('#answers').waitFor();
  expect(await sizes(page)).toEqual({ text: 27, beyond: 0 });
});
