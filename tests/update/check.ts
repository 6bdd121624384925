import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { freePort } from '../../bin/ports.ts';
import { benchDatabase } from '../bench/database.ts';
import { ask, openThread, QUESTION, send } from '../e2e/people.ts';
import { launchOptions } from '../support/chromium.ts';
import { ROOT } from '../support/sources.ts';
import { testEnv } from '../support/test-env.ts';
import { LATER_HEADING, laterVersion } from './later-version.ts';

const PORT = 3_480;
const FOLLOW_UP = 'Kirjoitin tätä, kun palvelu päivittyi.';

/** Something that somebody has open, and goes on with when the new version is there. */
type Open = { name: string; goOn: () => Promise<void> };

async function write(page: Page): Promise<void> {
  await page.goto('/fi/kysy');
  await page.getByLabel('Teema').selectOption('mieli');
  await page.getByLabel('Otsikko').fill(QUESTION.title);
  await page.getByLabel('Mitä on tapahtunut, ja mitä mietit?').fill(QUESTION.body);
  await page.getByRole('radio', { name: 'Vain minulle' }).check();
}

const arrived = (page: Page) => page.getByRole('heading', { name: 'Kysymyksesi on perillä' });

async function openThings(browser: Browser, url: string, scripts: boolean): Promise<Open[]> {
  const how = scripts ? 'with' : 'without';
  const newPage = async () =>
    (await browser.newContext({ baseURL: url, javaScriptEnabled: scripts })).newPage();
  const form = await newPage();
  await write(form);
  const mistaken = await newPage();
  await write(mistaken);
  await mistaken.getByLabel('Otsikko').fill('Hei');
  const thread = await newPage();
  await ask(thread, QUESTION.title, 'mieli');
  await thread.goto('/fi/oma-kysymys/keskustelu');
  await thread.getByLabel('Mitä haluat vielä sanoa tai kysyä?').fill(FOLLOW_UP);
  const code = await ask(await newPage(), QUESTION.title, 'arki');
  const back = await newPage();
  await back.goto('/fi/oma-kysymys');
  return [
    { name: `a question, ${how} JavaScript`, goOn: () => send(form, arrived(form)) },
    {
      name: `a question with a mistake in it, ${how} JavaScript`,
      goOn: async () => {
        await mistaken.getByRole('button', { name: 'Lähetä kysymys' }).click();
        await expect(mistaken.getByText('Kirjoita ainakin 8 merkkiä.').first()).toBeVisible();
        await expect(mistaken.getByLabel('Mitä on tapahtunut, ja mitä mietit?')).toHaveValue(
          QUESTION.body,
        );
        await mistaken.getByLabel('Otsikko').fill(QUESTION.title);
        await send(mistaken, arrived(mistaken));
      },
    },
    {
      name: `a follow-up, ${how} JavaScript`,
      goOn: async () => {
        await thread.getByRole('button', { name: 'Lähetä', exact: true }).click();
        await expect(thread.locator('article').filter({ hasText: FOLLOW_UP })).toBeVisible();
      },
    },
    {
      name: `the page for coming back, ${how} JavaScript`,
      goOn: async () => {
        await back.getByLabel('Kysymyksesi avain').fill(code);
        await back.getByRole('button', { name: 'Avaa', exact: true }).click();
        await expect(back).toHaveURL(/keskustelu$/);
      },
    },
    {
      name: `the key, used in the new version, ${how} JavaScript`,
      goOn: async () => openThread(await newPage(), code),
    },
  ];
}

/** Starts the build that lies in a folder. */
async function serve(folder: string, databaseUrl: string, port: number) {
  const { startWeb } = await import(pathToFileURL(join(folder, 'bin/web.ts')).href);
  const PUBLIC_URL = `http://localhost:${port}`;
  return startWeb('start', port, { ...process.env, ...testEnv(databaseUrl), PUBLIC_URL });
}

const later = await laterVersion();
const database = await benchDatabase();
const browser = await chromium.launch(launchOptions());
let web: { stop(): Promise<void> } | undefined;
try {
  const port = await freePort(PORT);
  const url = `http://localhost:${port}`;
  web = await serve(ROOT, database.url, port);
  const open = [
    ...(await openThings(browser, url, true)),
    ...(await openThings(browser, url, false)),
  ];
  await web?.stop();
  web = await serve(later, database.url, port);
  const page = await browser.newPage({ baseURL: url });
  await page.goto('/fi/kysy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(LATER_HEADING);
  for (const { name, goOn } of open) {
    await goOn();
    console.log(`  after the update: ${name}`);
  }
  console.log(`${open.length} of ${open.length} things that were open went on.`);
} finally {
  await web?.stop();
  await browser.close();
  await database.stop();
  await rm(later, { recursive: true });
}
