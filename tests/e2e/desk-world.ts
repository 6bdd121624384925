import type { Browser, Page } from '@playwright/test';
import { startWebServer } from '../support/e2e-server.ts';
import { administer, cloneDatabase, databaseName } from '../support/postgres.ts';
import { test as base } from './fixtures.ts';
import { accept, ask, atDesk, type DESKS } from './people.ts';

/**
 * The demo's people on a server and a database of their own: what they set for themselves here (a break,
 * limits, a rate) must not meet them in other journeys.
 */
export const test = base.extend<object, { ownServer: string }>({
  ownServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const here = process.env.DATABASE_URL ?? '';
      const name = databaseName(`desk_${process.env.TEST_PARALLEL_INDEX}`);
      const server = await startWebServer(
        await cloneDatabase(here, process.env.E2E_TEMPLATE ?? '', name),
      );
      await use(server.url);
      await server.stop();
      await administer(here, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ ownServer }, use) => use(ownServer),
});

type Size = (typeof DESKS)[keyof typeof DESKS];

/** Signs a demo person in, on a screen of this size. */
export async function deskOf(browser: Browser, name: RegExp, size: Size): Promise<Page> {
  const desk = await atDesk(browser, name);
  await desk.setViewportSize(size);
  return desk;
}

/** Somebody asks, and the question comes into the pool with this weight. */
export async function accepted(
  browser: Browser,
  title: string,
  { weight, body }: { weight?: string; body?: string } = {},
): Promise<void> {
  const asker = await browser.newPage();
  await ask(asker, title, 'mieli', { body });
  await asker.close();
  const moderator = await accept(browser, title, weight);
  await moderator.close();
}
