import type { Page } from '@playwright/test';
import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { readMessages } from '../support/messages.ts';
import { ownCrew } from './crew.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const WORDS = {
  fi: { typed: 'lapsiamme', marked: /^laps/i, misspelt: 'yksinäsyys', meant: 'yksinäisyys' },
  sv: { typed: 'ensamhet', marked: /^ensam/i, misspelt: 'orlig', meant: 'orolig' },
  en: { typed: 'loneliness', marked: /^lone/i, misspelt: 'lonly', meant: 'lonely' },
};

const NOWHERE = 'xyzzyxbcdfg';
const NONE = 'Tähän ei ole vielä vastausta';

for (const locale of LOCALES) {
  const words = WORDS[locale];
  const texts = readMessages(locale);
  const says = (key: string) => texts.get(`questions.${key}`) ?? key;
  const list = pathFor(locale, 'questions');
  const field = (page: Page) => page.getByLabel(says('search.label'));
  const results = (page: Page) => page.locator('#results');

  async function searchFor(page: Page, typed: string): Promise<void> {
    await field(page).fill(typed);
    await page.getByRole('button', { name: says('search.submit'), exact: true }).click();
  }

  test(`${locale}: a search, its filters and its empty hands work without JavaScript`, async ({
    noScript: page,
  }) => {
    await page.goto(list);
    await searchFor(page, words.typed);
    await expect(field(page)).toHaveValue(words.typed);
    await expect(results(page).locator('mark').first()).toHaveText(words.marked);
    await page.getByText(says('filter.language'), { exact: true }).click();
    await page.getByRole('link', { name: says(`filter.languages.${locale}`) }).click();
    await expect(page).toHaveURL(new RegExp(`q=${words.typed}.*language=${locale}.*#results$`));
    await expect(results(page).locator('article[lang]')).toHaveCount(0);
    await searchFor(page, words.misspelt);
    await expect(page).toHaveURL(new RegExp(`language=${locale}`));
    await expect(results(page).getByRole('link', { name: words.meant, exact: true })).toBeVisible();
    await searchFor(page, NOWHERE);
    await expect(page.getByRole('heading', { name: says('none.title') })).toBeVisible();
    await results(page)
      .getByRole('link', { name: says('none.ask') })
      .click();
    await expect(page.getByLabel(texts.get('ask.question.title') ?? '')).toHaveValue(NOWHERE);
  });

  test(`${locale}: where scripts run, the results follow what is typed, and Back works`, async ({
    reader: page,
  }) => {
    await page.goto(pathFor(locale, 'themes'));
    await page.goto(list);
    const before = await page.evaluate(() => history.length);
    await field(page).pressSequentially(words.typed, { delay: 30 });
    await expect(results(page).locator('mark').first()).toHaveText(words.marked);
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole('status')).toHaveText(/^\d+ \p{L}+$/u);
    await expect(page).toHaveURL(`${list}?q=${words.typed}`);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await expectNoAxeViolations(page);
    const other = locale === 'fi' ? 'sv' : 'fi';
    await expect(page.locator(`nav a[hreflang=${other}]`).first()).toHaveAttribute(
      'href',
      `${pathFor(other, 'questions')}?q=${words.typed}`,
    );
    await results(page).locator('article a').first().click();
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.goBack();
    await expect(field(page)).toHaveValue(words.typed);
    await expect(results(page).locator('mark').first()).toHaveText(words.marked);
    await page.goBack();
    await expect(page).toHaveURL(pathFor(locale, 'themes'));
  });
}

test('a page of results keeps its place, and the next one goes on from it', async ({
  noScript: page,
}) => {
  await page.goto('/fi/kysymykset?q=yksin');
  const first = await page.locator('#results article a').first().getAttribute('href');
  await page.getByRole('link', { name: 'Seuraavat' }).click();
  await expect(page).toHaveURL('/fi/kysymykset?q=yksin&page=2#results');
  await expect(page.locator('#results')).toBeInViewport();
  await expect(page.locator(`#results a[href="${first}"]`)).toHaveCount(0);
  await page.locator('#results article a').first().click();
  await page.goBack();
  await expect(page.getByText(/^Sivu 2/)).toBeVisible();
});

test('when the results cannot be fetched, the form is a form', async ({ page }) => {
  await page.goto('/fi/kysymykset');
  await page.route('**/kysymykset?q=*', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  const field = page.getByLabel('Etsi kysymyksistä');
  await field.pressSequentially('lapset');
  await expect(page.getByText('Osumat eivät päivittyneet. Paina Etsi.')).toBeVisible();
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(page.locator('#results mark').first()).toBeVisible();
});

test('the last of several searches wins, and the keyboard stays where it is', async ({ page }) => {
  await page.goto('/fi/kysymykset');
  const held: (() => void)[] = [];
  await page.route('**/kysymykset?q=lapset', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue().catch(() => undefined); // it has been given up meanwhile
  });
  const field = page.getByLabel('Etsi kysymyksistä');
  await field.fill('lapset');
  await expect.poll(() => held.length).toBe(1);
  await field.fill(NOWHERE);
  await expect(page.getByRole('heading', { name: NONE })).toBeVisible();
  held[0]?.();
  await expect(page.getByRole('status')).toHaveText('Ei osumia');
  await expect(page.getByRole('heading', { name: NONE })).toBeVisible();
  await expect(field).toBeFocused();
});

const ODD = [
  '"ero" \'lapset\' & | ! <-> :* ( -a',
  '100 % _ \\ %_%',
  "'; DROP TABLE publications; --",
  '💔👩‍👩‍👧',
  'أشعر بالوحدة',
  '\u202eero\u202c',
  'a\0b',
  '<script>alert(1)</script>',
  'ä'.repeat(10_000),
  '💙'.repeat(10_000),
  'ero lapset '.repeat(900),
];

test('whatever is searched for, a page comes back', async ({ request }) => {
  for (const q of ODD) {
    const answer = await request.get(`/fi/kysymykset?${new URLSearchParams({ q })}`);
    const html = await answer.text();
    expect(answer.status(), q.slice(0, 40)).toBe(200);
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect(html).toContain('id="results"');
    expect(html).not.toMatch(/\0|\u202e|<script>alert/);
  }
});

test('a coordinator sees the words that five visitors found nothing with, not what four were typing', async ({
  request,
  deskOf,
}) => {
  const from = (visitor: number, q: string, headers: Record<string, string> = {}) =>
    request.get(`/fi/kysymykset?${new URLSearchParams({ q })}`, {
      headers: { 'x-forwarded-for': `192.0.2.${visitor}`, ...headers },
    });
  for (const visitor of [1, 2, 3, 4, 5]) {
    await from(visitor, 'Qzpwhnn qzwxvbbq');
    await from(visitor, 'qzwxvhhq', { 'x-search': 'live' });
    if (visitor < 5) await from(visitor, 'qzwxvffq');
  }
  const { coordinator } = await ownCrew();
  const desk = await deskOf(coordinator);
  await desk.goto('/fi/tyopoyta');
  const words = desk.getByRole('table').first();
  await expect(words.getByRole('row', { name: /qzwxvbbq/ })).toContainText('5');
  await expect(words.getByText(/qzwxvhhq|qzwxvffq|qzpwhnn/i)).toHaveCount(0);
  await expectNoAxeViolations(desk);
});

test('a search that means danger shows who can be talked to before what it finds, an everyday one does not', async ({
  page,
  request,
}) => {
  const searches = [
    ['/fi/kysymykset', 'haluan kuolla', '09 2525 0111'],
    ['/fi/kysymykset', 'isä lyö', '116 111'],
    ['/sv/fragor', 'jag vill dö', '09 2525 0112'],
    ['/en/questions', 'self harm', '09 2525 0113'],
  ] as const;
  for (const [path, q, phone] of searches) {
    const html = await (await request.get(`${path}?${new URLSearchParams({ q })}`)).text();
    const results = html.slice(html.indexOf('id="results"'));
    const card = results.slice(results.indexOf('aria-labelledby="talk-now"'));
    expect(results.indexOf('talk-now'), q).toBeGreaterThan(0);
    expect(card.indexOf('tel:112'), q).toBeGreaterThan(0);
    expect(card.split('<article')[0], q).toContain(phone);
  }
  for (const q of ['raskaus', 'isä kuoli', 'tappaa aikaa', 'yksinäisyys']) {
    const html = await (await request.get(`/fi/kysymykset?${new URLSearchParams({ q })}`)).text();
    expect(html, q).not.toContain('talk-now');
  }
  await page.goto('/fi/kysymykset');
  await page.getByLabel('Etsi kysymyksistä').fill('tapan itseni');
  const help = page.getByRole('region', { name: 'Tästä voi puhua heti' });
  await expect(help.getByRole('link', { name: 'Soita 112' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^Sivulla on numeroita/);
  await expectNoAxeViolations(page);
});
