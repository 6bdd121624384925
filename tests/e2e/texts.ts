import type { Page } from '@playwright/test';
import type { Locale } from '../../lib/i18n/routing.ts';
import { readMessages } from '../support/messages.ts';
import { fixedPart, strangeIn } from '../support/said-in.ts';
import { expect } from './fixtures.ts';

/** Somebody on the site in a language, with or without scripts, and how its texts go. */
export type Visit = {
  page: Page;
  locale: Locale;
  say: ReturnType<typeof textsOf>;
  scripted: boolean;
};

/** The texts of the product in a language, by their keys; of one with gaps, its longest part. */
export function textsOf(locale: Locale): (key: string) => string {
  const texts = readMessages(locale);
  return (key) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`${locale} has no text ${key}.`);
    return fixedPart(text);
  };
}

/** The page says which language it is in, and nothing on it is said in another, or not at all. */
export async function expectOnlyIn(locale: Locale, page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  const shown = (await page.locator('body > :not(script)').allTextContents()).join('\n');
  expect(strangeIn(locale, shown)).toEqual([]);
}
