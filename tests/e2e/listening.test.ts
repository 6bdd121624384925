import type { Page } from '@playwright/test';
import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { expect, test } from './fixtures.ts';

const NOTE = /Tässä puhutaan väkivallasta/;

/** Opens the newest question of a theme. */
async function openQuestion(page: Page, theme: string): Promise<void> {
  await page.goto(`/fi/teemat/${theme}`);
  await page.locator('main article a').first().click();
  await page.locator('main article p').first().waitFor();
}

test('a question page can be followed by ear: a letter, its answers, and what stands beside', async ({
  reader: page,
}) => {
  await openQuestion(page, 'vakivalta');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "Olet täällä":
        - list
      - article /.+/:
        - paragraph:
          - link "Väkivalta, häirintä ja kiusaaminen"
          - time
        - heading /.+/ [level=1]
        - paragraph: /Tässä puhutaan väkivallasta/
        - paragraph: /.+/
      - region /\\d+ vastaus/:
        - heading /\\d+ vastaus/ [level=2]
        - article /.+/:
          - heading /.+/ [level=3]
          - paragraph:
            - text: /(vertainen|ammattilainen) .+/
            - time
          - paragraph: /.+/
      - complementary:
        - heading "Apua, jota ei tarvitse odottaa" [level=2]
        - list:
          - listitem:
            - link "112"
  `);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await expect(page.getByRole('article', { name: title ?? '' })).toHaveCount(1);
  for (const heading of await page.getByRole('heading', { level: 3 }).all()) {
    const answer = page.getByRole('article', { name: (await heading.textContent()) ?? '' });
    await expect(answer.first()).toBeVisible();
  }
  for (const time of await page.locator('main time').all()) {
    expect(await time.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('a text in another language says so to a screen reader', async ({ reader: page }) => {
  await openQuestion(page, 'vakivalta');
  await page.getByRole('navigation', { name: 'Kieli' }).getByRole('link').last().click();
  await expect(page.locator('html')).not.toHaveAttribute('lang', 'fi');
  await expect(page.locator('h1')).toHaveAttribute('lang', 'fi');
  const region = page.locator('section[aria-labelledby="answers"]');
  await expect(region.locator('article > [lang="fi"]').first()).toBeVisible();
  await expect(region.locator('h2[lang], h3[lang]')).toHaveCount(0);
});

test('what a heavy question holds is said before it, and nowhere that one meets it by chance', async ({
  reader: page,
}) => {
  await page.goto('/fi/teemat/vakivalta');
  await expect(page.locator('main')).not.toContainText(NOTE);
  await page.locator('main article a').first().click();
  const note = page.locator('main article').first().getByText(NOTE);
  await expect(note).toBeVisible();
  expect(await note.evaluate((text) => text.closest('[data-nosnippet]') !== null)).toBe(true);
  const head = await page
    .locator('meta[name="description"], meta[property="og:description"]')
    .all();
  for (const meta of head) expect(await meta.getAttribute('content')).not.toMatch(NOTE);
  const words = await note.boundingBox();
  const body = await page.locator('main article .prose').first().boundingBox();
  expect(words?.y).toBeLessThan(body?.y ?? 0);
});

test('a question that is not heavy begins without a note', async ({ reader: page }) => {
  await openQuestion(page, 'arki');
  await expect(page.getByText(/Tässä puhutaan/)).toHaveCount(0);
});

for (const locale of LOCALES) {
  test(`the statements are whole, under headings, in ${locale}`, async ({ reader: page }) => {
    for (const [address, sections] of [
      ['about', 6],
      ['privacy', 11],
      ['accessibility', 6],
    ] as const) {
      await page.goto(pathFor(locale, address));
      const article = page.getByRole('main').getByRole('article');
      await expect(article.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(article.getByRole('region')).toHaveCount(sections);
      await expect(article.getByRole('heading', { level: 2 })).toHaveCount(sections);
      await expect(article).toContainText('Rinnalla-demo');
      await expect(article).not.toContainText(/[<>{}]|undefined|\bnull\b/);
    }
    await expect(page.getByRole('main')).toContainText('Traficom');
    await expect(page.getByRole('main')).toContainText('306/2019');
  });
}
