import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { wholeBrowser } from '../support/chromium.ts';
import { arranged } from './arranged.ts';
import { expect, test } from './fixtures.ts';
import { openQuestion } from './sessions.ts';

test.use({ launchOptions: wholeBrowser() });

const WEATHER = 'https://www.ilmatieteenlaitos.fi/';
const TITLE = 'Keskustelu on auki, kun ovi aukeaa';
const QUESTION_LINK = 'main article a';

/** The pages with a quick exit, and how somebody whose question is open gets there. */
const PAGES = {
  'the form for asking': (page) => page.goto('/fi/kysy'),
  'the key of a question': async (page) => {
    await page.goto('/fi/kysy/avain');
    await expect(page.locator('[data-key-code]')).toBeVisible();
  },
  'a thread': async (page) => {
    await page.goto('/fi/oma-kysymys/keskustelu');
    await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  },
  'the page for coming back': (page) => page.goto('/fi/oma-kysymys'),
  'a published question': async (page) => {
    await page.goto('/fi/teemat/arki');
    await page.locator(QUESTION_LINK).first().click();
    await page.waitForURL(/kysymykset\/.+/);
  },
  'a theme of violence': (page) => page.goto('/fi/teemat/vakivalta'),
  'the list of a theme of violence': (page) => page.goto('/fi/kysymykset?theme=vakivalta'),
  'the page with help': (page) => page.goto('/fi/apua-heti'),
  'the page about traces': (page) => page.goto('/fi/jaljet'),
} satisfies Record<string, (page: Page) => Promise<unknown>>;
const PLACES = Object.keys(PAGES) as (keyof typeof PAGES)[];

const press = (page: Page) => page.getByRole('link', { name: /Poistu sivulta/ }).click();

async function shift(page: Page): Promise<void> {
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
}

// A form, a page of one person and one that browsers may keep: Shift and the link are the same everywhere.
const ALL_WAYS: typeof PLACES = ['the form for asking', 'a thread', 'a published question'];

/** A weather page for each visit, and what it was told of where the visitor came from. */
async function watchWeather(context: BrowserContext): Promise<string[]> {
  const referers: string[] = [];
  await context.route(`${WEATHER}**`, (route) => {
    referers.push(route.request().headers().referer ?? '');
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<title>Sää ${referers.length}</title><h1>Sää</h1>`,
    });
  });
  return referers;
}

async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
}

for (const place of PLACES) {
  const hasAllWays = ALL_WAYS.includes(place);
  test(`from ${place} the button${hasAllWays ? ' and Shift lead' : ' leads'} to the weather, and Back shows nothing`, async ({
    context,
  }) => {
    const made = await arranged('received', 'fi', { question: { title: TITLE } });
    const referers = await watchWeather(context);
    for (const leave of hasAllWays ? [press, shift] : [press]) {
      referers.length = 0;
      await openQuestion(context, made, made.code);
      const page = await context.newPage();
      await page.goto('/fi/teemat'); // where Back would lead
      await PAGES[place](page);
      await leave(page);
      await expect(page).toHaveTitle('Sää 1');
      await expect.poll(() => context.cookies()).toEqual([]);
      await goBack(page);
      await expect(page).toHaveTitle('Sää 2');
      expect(page.url()).toBe(WEATHER);
      expect(referers).toEqual(['', '']);
      await page.close();
    }
  });
}

test('without JavaScript the link closes the question, and Back shows nothing of it', async ({
  noScript: page,
}) => {
  const made = await arranged('received', 'fi', { question: { title: TITLE } });
  await watchWeather(page.context());
  const places: typeof PLACES = [...ALL_WAYS, 'the key of a question'];
  for (const place of places) {
    await test.step(place, async () => {
      await openQuestion(page.context(), made, made.code);
      await PAGES[place](page);
      await press(page);
      await expect(page).toHaveTitle(/^Sää/);
      expect(await page.context().cookies()).toEqual([]);
      await page.goBack();
      await expect(page.locator('[data-key-code]')).toHaveCount(0);
      await expect(page.getByText(TITLE)).toHaveCount(0);
    });
  }
});

test('what was typed is not there when somebody goes back', async ({ noScript: page }) => {
  await watchWeather(page.context());
  await page.goto('/fi/kysy');
  await page.getByLabel('Otsikko').fill('Tämä ei näy muille');
  await press(page);
  await expect(page).toHaveTitle('Sää 1');
  await page.goBack();
  await expect(page.getByLabel('Otsikko')).toHaveValue('');
});

test('a page that the browser kept alive leaves again when somebody goes back to it', async ({
  baseURL,
}) => {
  const { args, ...options } = wholeBrowser();
  const browser = await chromium.launch({
    ...options,
    args,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({ baseURL });
    const referers = await watchWeather(context);
    const page = await context.newPage();
    await page.goto('/fi/apua-heti');
    // A service worker that takes over later would end what the browser keeps alive.
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) navigator.sendBeacon('/api/kept-alive');
      });
    });
    const keptAlive = page.waitForRequest('**/api/kept-alive');
    await page.goto('/fi/jaljet');
    await press(page);
    await expect(page).toHaveTitle('Sää 1');
    await goBack(page);
    await keptAlive;
    await expect(page).toHaveTitle('Sää 2');
    expect(referers).toHaveLength(2);
  } finally {
    await browser.close();
  }
});

test('writing capital letters, or pressing Shift slowly, takes nobody away', async ({ page }) => {
  await page.goto('/fi/kysy');
  const body = page.getByLabel('Mitä on tapahtunut, ja mitä mietit?');
  await body.focus();
  for (const letter of ['H', 'E', 'I', 'A']) {
    await page.keyboard.down('Shift');
    await page.keyboard.press(letter);
    await page.keyboard.up('Shift');
  }
  await page.evaluate(() => {
    for (const at of [1000, 4000, 7000]) {
      const press = new KeyboardEvent('keydown', { key: 'Shift', bubbles: true });
      Object.defineProperty(press, 'timeStamp', { value: at });
      document.dispatchEvent(press);
    }
  });
  await expect(body).toHaveValue('HEIA');
  await expect(page).toHaveURL(/\/fi\/kysy$/);
  await expect(page.locator('html')).not.toHaveAttribute('hidden');
});

test('every tab with a quick exit leaves, and others stay', async ({ page, context }) => {
  await watchWeather(context);
  const [second, plain] = [await context.newPage(), await context.newPage()];
  await second.goto('/fi/apua-heti');
  await plain.goto('/fi/teemat');
  await page.goto('/fi/kysy');
  await press(page);
  await expect(page).toHaveTitle(/Sää/);
  await expect(second).toHaveTitle(/Sää/);
  await expect(plain).toHaveURL(/teemat$/);
});

test('the page and its name are gone at once, however slow the next one is', async ({
  page,
  context,
}) => {
  await context.route(`${WEATHER}**`, () => {}); // never answers
  await page.goto('/fi/kysy');
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-quick-exit]')?.click();
    return { hidden: document.documentElement.hidden, title: document.title };
  });
  expect(left).toEqual({ hidden: true, title: 'www.ilmatieteenlaitos.fi' });
});

test('without a connection the page is gone too', async ({ page, context }) => {
  await page.goto('/fi/kysy');
  await watchWeather(context);
  await context.setOffline(true);
  await press(page);
  await expect(page).toHaveTitle('Sää 1');
});

test('whoever comes back on purpose is welcome', async ({ page, context }) => {
  await watchWeather(context);
  await page.goto('/fi/kysy');
  await press(page);
  await expect(page).toHaveTitle('Sää 1');
  await page.goto('/fi/kysy');
  await page.goto('/fi/apua-heti');
  await page.goBack();
  await expect(page.getByLabel('Otsikko')).toBeVisible();
});

test('pages of an asker have a name that says nothing, and no browser keeps them', async ({
  page,
}) => {
  const made = await arranged('received', 'fi');
  await openQuestion(page.context(), made, made.code);
  const names = { kysy: 'Kirjoita', 'kysy/avain': 'Talteen', 'oma-kysymys': 'Avaa' };
  for (const [path, name] of Object.entries({ ...names, 'oma-kysymys/keskustelu': '' })) {
    const answer = await page.goto(`/fi/${path}`);
    expect(answer?.headers()['cache-control'], path).toContain('no-store');
    await expect(page).toHaveTitle(name ? `${name} – Rinnalla` : 'Rinnalla');
  }
});
