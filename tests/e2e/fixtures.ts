import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import type { RunOptions } from 'axe-core';
import type { Member } from '#lib/actor.ts';
import { ALL_RULES, AXE_SOURCE, type AxeWindow, foundIn } from '../support/axe.ts';
import { signIn } from './sessions.ts';

// Each test is somebody at a place of their own, so that none uses up what another may do in an hour.
let places = 0;

type Fixtures = {
  /** A page of somebody who only reads: it must call nobody else and be given no cookie. */
  reader: Page;
  /** A page in a browser with JavaScript switched off. */
  noScript: Page;
  /** Signs a member in, in a browser of their own; the page is still blank. */
  deskOf: (member: Member, browser?: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  baseURL: async ({}, use) => use(process.env.E2E_URL),

  // biome-ignore lint/correctness/noEmptyPattern: as above
  extraHTTPHeaders: async ({}, use, { workerIndex }) => {
    places += 1;
    await use({ 'x-forwarded-for': `10.${workerIndex % 256}.${places >> 8}.${places % 256}` });
  },

  reader: async ({ page, context, baseURL }, use) => {
    const foreign = watchForeignRequests(page, baseURL ?? '');
    await use(page);
    expect(foreign, 'requests that leave the origin').toEqual([]);
    expect(await context.cookies(), 'cookies given to a reader').toEqual([]);
  },

  noScript: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    await use(await context.newPage());
    await context.close();
  },

  deskOf: async ({ browser, baseURL }, use) => {
    const open: BrowserContext[] = [];
    await use(async (member, options) => {
      const context = await browser.newContext({ baseURL, ...options });
      open.push(context);
      await signIn(context, member);
      return context.newPage();
    });
    for (const context of open) await context.close(); // an open desk listens, and asks again
  },
});

export { expect };

/** The addresses outside our own origin that a page asks for, as they come. */
export function watchForeignRequests(page: Page, baseURL: string): string[] {
  const own = new URL(baseURL).origin;
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)s?:$/.test(url.protocol) && url.origin !== own) foreign.push(url.href);
  });
  return foreign;
}

/**
 * Fails with the rule and the elements when axe finds anything against WCAG 2.2 A or AA, or a part of the
 * page outside every landmark. axe runs in the page, so the page needs JavaScript. It is run as it is and
 * not by its builder for Playwright, which opens a second page for each look and takes six times as long.
 */
export async function expectNoAxeViolations(page: Page, rules: RunOptions = ALL_RULES) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE_SOURCE);
  const results = await page.evaluate(
    (options) => (window as AxeWindow).axe.run(document, options),
    rules,
  );
  expect(foundIn(results), `axe on ${page.url()}`).toEqual([]);
}

/** The two looks that show most of what can go wrong: the narrowest phone in light, a laptop in dark. */
const LOOKS = [
  { size: { width: 320, height: 640 }, colorScheme: 'light' },
  { size: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

/** Fails when a page is wider than its window, and one would have to scroll sideways to read. */
export async function expectNothingSideways(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** A page as it stands fits a phone and a laptop, light and dark: nothing goes sideways, axe finds nothing. */
export async function expectAtEverySize(page: Page, rules: RunOptions = ALL_RULES): Promise<void> {
  const before = page.viewportSize();
  for (const { size, colorScheme } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await expectNothingSideways(page);
    await expectNoAxeViolations(page, rules);
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}
