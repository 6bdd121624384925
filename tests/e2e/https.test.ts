import { type Browser, type BrowserContext, type Page, request } from '@playwright/test';
import type { Part } from '../../bin/part.ts';
import { freePort } from '../../bin/ports.ts';
import { startWeb } from '../../bin/web.ts';
import { wholeBrowser } from '../support/chromium.ts';
import { testEnv } from '../support/test-env.ts';
import { TlsFront } from '../support/tls-front.ts';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { test as base, expect } from './fixtures.ts';
import { openThread } from './people.ts';
import { staffCookie } from './sessions.ts';

// A real deployment: production settings and names of cookies, behind a server that speaks https.

const FIRST_PORT = 3_400;
const WEATHER = 'https://www.ilmatieteenlaitos.fi/';
const TITLE = 'Kysymys, jonka kukaan muu ei saa nähdä';
const THREAD = '/fi/oma-kysymys/keskustelu';
const DESK = '/fi/tyopoyta';

const test = base.extend<object, { front: TlsFront }>({
  front: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const front = await TlsFront.start();
      const port = await freePort(FIRST_PORT + Number(process.env.TEST_PARALLEL_INDEX) * 10);
      const web: Part = await startWeb('start', port, {
        ...process.env,
        ...testEnv(process.env.DATABASE_URL ?? ''),
        RINNALLA_ENV: 'production',
        DEMO: '0',
        MAIL_SERVER: 'smtp://127.0.0.1:9', // nothing is sent here
        LISTEN_ON: '127.0.0.1',
        PUBLIC_URL: front.url,
        PORT: String(port),
        BEHIND_PROXY: '1',
      });
      front.to(port);
      await use(front);
      await front.stop();
      await web.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ front }, use) => use(front.url),
});

test.use({ launchOptions: wholeBrowser(), ignoreHTTPSErrors: true });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** How somebody ends what is open in this browser, and what they see when they go back. */
const WAYS: Record<string, { end: (page: Page) => Promise<unknown>; back: RegExp }> = {
  'quick exit': {
    end: async (page) => {
      await page.getByRole('link', { name: /Poistu sivulta/ }).click();
      await expect(page).toHaveTitle('Sää');
    },
    back: /ilmatieteenlaitos|ended=idle/,
  },
  closing: {
    end: async (page) => {
      await press(page, 'Lopeta ja sulje');
      await page.waitForURL(/\/fi$/);
    },
    back: /ended=idle/,
  },
  deleting: {
    end: async (page) => {
      await page.getByText('Poista kaikki', { exact: true }).click();
      await press(page, 'Kyllä, poista kaikki nyt');
      await page.waitForURL(/ended=[\w-]{30}/);
    },
    back: /ended=/,
  },
  'signing out': {
    end: async (page) => {
      await page.goto(DESK);
      await press(page, 'Kirjaudu ulos');
      await page.waitForURL(/\/fi$/);
    },
    back: /kirjaudu/,
  },
};

/** What the site shows to somebody who has copied these cookies by hand. */
async function shownTo(baseURL: string, cookies: Jar): Promise<string> {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const thief = await request.newContext({
    baseURL,
    ignoreHTTPSErrors: true,
    extraHTTPHeaders: { cookie },
  });
  const pages = [THREAD, '/fi/kysy/avain', DESK, '/fi/oma-kysymys/tiedot/json'];
  const shown: string[] = [];
  for (const page of pages) shown.push(await (await thief.get(page)).text());
  await thief.dispose();
  return shown.join('\n');
}

type Jar = Awaited<ReturnType<BrowserContext['cookies']>>;

async function somebody(browser: Browser, baseURL: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled, ignoreHTTPSErrors: true });
  await context.route(`${WEATHER}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Sää</title>' }),
  );
  return context;
}

for (const scripts of [true, false]) {
  test(`over https nothing is left of what was open, ${scripts ? 'with' : 'without'} JavaScript`, async ({
    browser,
    front,
  }) => {
    test.slow(); // four ways in one, and whole browsers
    const { moderator } = await ownCrew();
    for (const [way, { end, back }] of Object.entries(WAYS)) {
      await test.step(way, async () => {
        const context = await somebody(browser, front.url, scripts);
        const { code } = await arranged('received', 'fi', { question: { title: TITLE } });
        const page = await context.newPage();
        if (way === 'signing out')
          await context.addCookies([await staffCookie(moderator, front.url)]);
        await openThread(page, code);
        const jar = await context.cookies();
        expect(jar.map(({ name }) => name).sort()).toEqual(
          way === 'signing out' ? ['__Host-asker', '__Host-staff'] : ['__Host-asker'],
        );
        expect(jar.every(({ secure, httpOnly, path }) => secure && httpOnly && path === '/')).toBe(
          true,
        );
        const before = await shownTo(front.url, jar); // the cookies do open something
        for (const opened of [TITLE, code]) expect(before).toContain(opened);
        if (way === 'signing out') expect(before).toContain(`Hei ${moderator.displayName}`);

        await end(page);
        await expect.poll(() => context.cookies()).toEqual([]); // told on the way out, heard a moment later
        const after = await shownTo(front.url, jar);
        for (const gone of [TITLE, code, `Hei ${moderator.displayName}`])
          expect(after).not.toContain(gone);
        await page.goBack();
        await expect(page).toHaveURL(back);
        await expect(page.getByText(TITLE)).toHaveCount(0);
        expect(await page.content()).not.toContain(code);
        await context.close();
      });
    }
  });
}
