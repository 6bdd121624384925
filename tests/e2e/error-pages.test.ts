import type { APIResponse, Page, Response } from '@playwright/test';
import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { splitHandle } from '../../lib/questions/slug.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { startWebServer } from '../support/e2e-server.ts';
import { administer, cloneDatabase, databaseName } from '../support/postgres.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const DOWN = {
  fi: 'Palvelu ei juuri nyt vastaa',
  sv: 'Tjänsten svarar inte just nu',
  en: 'The service is not answering right now',
};
const UNREADABLE = {
  fi: 'Emme saaneet tästä selvää',
  sv: 'Vi kunde inte tolka det här',
  en: 'We could not make sense of this',
};
const SEARCHES_A_MINUTE = 120; // lib/web/rate-limit.ts
const CRISIS = { fi: 'tel:0925250111', sv: 'tel:0925250112', en: 'tel:0925250113' };

async function expectHelp(page: Page, locale: keyof typeof CRISIS, title: string | RegExp) {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const href of ['tel:112', CRISIS[locale]]) {
    await expect(page.locator(`main a[href="${href}"]`)).toBeVisible();
  }
  await expectNoAxeViolations(page);
}

/** A page whose only script is our own module. */
async function expectNoFramework(answer: Response | APIResponse | null) {
  const scripts = (await answer?.text())?.match(/<script(?![^>]*ld\+json)[^>]*>/g);
  expect(scripts).toEqual(['<script type="module" src="/rinnalla.js">']);
}

test('without its database the site serves what it has, and help in place of the rest', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const databaseUrl = process.env.DATABASE_URL ?? '';
  const proxy = await CuttingProxy.to(databaseUrl);
  const server = await startWebServer(proxy.through(databaseUrl));
  try {
    const page = await (await browser.newContext({ baseURL: server.url })).newPage();
    await page.goto('/fi/teemat');
    proxy.arrange(1); // from now on every connection breaks at its first statement
    const kept = await page.goto('/fi/teemat');
    expect(kept?.status()).toBe(200);

    for (const locale of LOCALES) {
      for (const address of ['home', 'questions'] as const) {
        const answer = await page.goto(pathFor(locale, address));
        expect(answer?.status(), pathFor(locale, address)).toBe(503);
        expect(answer?.headers()['retry-after']).toBe('60');
        expect(answer?.headers()['cache-control']).toBe('no-store');
        await expectHelp(page, locale, DOWN[locale]);
        await expectNoFramework(answer);
      }
    }
    const unknown = await page.goto('/fi/kysymykset/0123456789-ei-tallessa');
    expect(unknown?.status()).toBe(503);

    proxy.arrange();
    await page.goto('/fi');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(DOWN.fi);
    await page.getByRole('link', { name: 'Kysymykset', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kysymykset/);
  } finally {
    await server.stop();
    await proxy.close();
  }
});

test('a fault of ours says so, and is not kept', async ({ browser }) => {
  const template = process.env.E2E_TEMPLATE ?? '';
  const name = databaseName(`faulty_${test.info().workerIndex}`);
  const databaseUrl = await cloneDatabase(process.env.DATABASE_URL ?? '', template, name);
  const server = await startWebServer(databaseUrl);
  try {
    const page = await (await browser.newContext({ baseURL: server.url })).newPage();
    await administer(databaseUrl, 'ALTER TABLE organisations RENAME TO elsewhere');
    const answer = await page.goto('/fi/jarjestot');
    expect(answer?.status()).toBe(500);
    expect(answer?.headers()['retry-after']).toBeUndefined();
    await expectHelp(page, 'fi', 'Jokin meni vikaan');
    await administer(databaseUrl, 'ALTER TABLE elsewhere RENAME TO organisations');
    expect((await page.goto('/fi/jarjestot'))?.status()).toBe(200);

    await page.goto('/fi/teemat/arki');
    const href = await page.locator('main article a').first().getAttribute('href');
    const id = splitHandle(href?.split('/').at(-1) ?? '').id;
    await administer(
      databaseUrl,
      `DELETE FROM search_documents WHERE question_id = '${id}'`,
      `DELETE FROM publications WHERE question_id = '${id}'`,
      `UPDATE questions SET visibility = 'hidden' WHERE id = '${id}'`,
    );
    const gone = await page.goto(href ?? '');
    expect(gone?.status()).toBe(410);
    await expectNoFramework(gone);
    await expectHelp(page, 'fi', 'Tämä kysymys ei ole enää julkinen');
  } finally {
    await server.stop();
    await administer(process.env.DATABASE_URL ?? '', `DROP DATABASE "${name}" WITH (FORCE)`);
  }
});

for (const locale of LOCALES) {
  test(`an address that leads nowhere shows ways on and help, ${locale}`, async ({ reader }) => {
    const answer = await reader.goto(`/${locale}/not-here`);
    expect(answer?.status()).toBe(404);
    await expectNoFramework(answer);
    await expectHelp(reader, locale, /\S/);

    const unreadable = await reader.goto(`/${locale}/%E4`);
    expect(unreadable?.status()).toBe(400);
    await expectHelp(reader, locale, UNREADABLE[locale]);
  });
}

test('a flood of searches from one place is slowed down, kindly', async ({ browser }) => {
  // A server of its own: the other tests search from this machine too.
  const server = await startWebServer(process.env.DATABASE_URL ?? '');
  try {
    const page = await (await browser.newContext({ baseURL: server.url })).newPage();
    await page.goto('/fi/kysymykset');
    const statuses = await page.evaluate(async (times) => {
      const answers: number[] = [];
      for (let sent = 0; sent < times; sent += 1) {
        answers.push((await fetch('/fi/kysymykset?q=zzz')).status);
      }
      return answers;
    }, SEARCHES_A_MINUTE);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const answer = await page.goto('/fi/kysymykset?q=zzz');
    expect(answer?.status()).toBe(429);
    expect(answer?.headers()['retry-after']).toBe('60');
    await expectNoFramework(answer);
    await expectHelp(page, 'fi', 'Hakuja tuli juuri nyt paljon');
    expect((await page.goto('/fi/kysymykset'))?.status(), 'reading goes on').toBe(200);
  } finally {
    await server.stop();
  }
});
