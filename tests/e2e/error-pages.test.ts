import type { APIResponse, Page, Response } from '@playwright/test';
import { newId } from '#lib/id.ts';
import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { administer } from '../support/postgres.ts';
import { arranged } from './arranged.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { test as apart } from './own-world.ts';

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

apart(
  'without its database the site serves what it has, and help in place of the rest',
  async ({ page, own: { proxy } }) => {
    test.slow();
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
    // Whether there is such a question cannot be known, unless its address is none at all.
    const status = async (handle: string) =>
      (await page.goto(pathFor('fi', 'question', { handle })))?.status();
    expect(await status(`${newId()}-ei-tallessa`)).toBe(503);
    expect(await status('e_i-tallessa')).toBe(404);

    proxy.arrange();
    await page.goto('/fi');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(DOWN.fi);
    await page.getByRole('link', { name: 'Kysymykset', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kysymykset/);
  },
);

apart('a fault of ours says so, and is not kept', async ({ page, own: { databaseUrl } }) => {
  const path = '/fi/jarjestot/kuukierto'; // which no other journey opens here
  await administer(databaseUrl, 'ALTER TABLE published_answers RENAME TO elsewhere');
  try {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(500);
    expect(answer?.headers()['retry-after']).toBeUndefined();
    await expectHelp(page, 'fi', 'Jokin meni vikaan');
  } finally {
    await administer(databaseUrl, 'ALTER TABLE elsewhere RENAME TO published_answers');
  }
  expect((await page.goto(path))?.status()).toBe(200);
});

test('a question that is public no more says so, and shows help', async ({ page }) => {
  const { questionId } = await arranged('withdrawn', 'fi');
  const handle = `${questionId}-miten-puhun`;
  const gone = await page.goto(pathFor('fi', 'question', { handle }));
  expect(gone?.status()).toBe(410);
  await expectNoFramework(gone);
  await expectHelp(page, 'fi', 'Tämä kysymys ei ole enää julkinen');
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

test('a flood of searches from one place is slowed down, kindly', async ({ page }) => {
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
});
