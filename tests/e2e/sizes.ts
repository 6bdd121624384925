import type { Locator, Page } from '@playwright/test';
import { expectAtEverySize } from './fixtures.ts';

/** What a desk is tried out on: a phone, and a laptop. */
const DESKS = {
  'a phone': { width: 390, height: 844 },
  'a laptop': { width: 1280, height: 800 },
} as const;

/** Those who sit at a phone, and at a laptop. */
export const PHONE = { viewport: DESKS['a phone'] };
export const LAPTOP = { viewport: DESKS['a laptop'] };

/**
 * What a way passes fits every size, and what is pressed there can be pressed on a phone and on a laptop: a
 * way is walked at one of them.
 */
export async function expectFits(page: Page, ...pressed: Locator[]): Promise<void> {
  await expectAtEverySize(page);
  const before = page.viewportSize();
  for (const size of Object.values(DESKS)) {
    await page.setViewportSize(size);
    for (const one of pressed) await one.click({ trial: true });
  }
  if (before) await page.setViewportSize(before);
}
