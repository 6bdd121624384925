import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../lib/i18n/routing.ts';
import { readMessages } from '../support/messages.ts';
import { expect } from './fixtures.ts';

/** Somebody on the site in a language, with or without scripts, and how its texts go. */
export type Visit = {
  page: Page;
  locale: Locale;
  say: ReturnType<typeof textsOf>;
  scripted: boolean;
};

const PLACEHOLDER = /<[^<>]*>|\{[^{}]*\}/;
const BY_CHANCE = 12; // shorter words may be the same in two languages, or part of others

/** The longest stretch of a text that is the same whoever reads it. */
const fixedPart = (text: string): string =>
  text
    .split(PLACEHOLDER)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** The texts of the product in a language, by their keys; of one with gaps, its longest part. */
export function textsOf(locale: Locale): (key: string) => string {
  const texts = readMessages(locale);
  return (key) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`${locale} has no text ${key}.`);
    return fixedPart(text);
  };
}

const foreign = new Map(LOCALES.map((locale) => [locale, foreignTo(locale)]));

function foreignTo(locale: Locale): string[] {
  const own = [...readMessages(locale).values()].join('\n');
  return LOCALES.filter((other) => other !== locale)
    .flatMap((other) => [...readMessages(other).values()])
    .map(fixedPart)
    .filter((part) => part.length >= BY_CHANCE && !own.includes(part));
}

/** The page says which language it is in, and nothing on it is said in another, or not at all. */
export async function expectOnlyIn(locale: Locale, page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  const shown = (await page.locator('body > :not(script)').allTextContents()).join('\n');
  const others = foreign.get(locale) ?? [];
  expect(others.filter((text) => shown.includes(text))).toEqual([]);
  const keys = [...readMessages(locale).keys()].filter((key) => shown.includes(key));
  expect(keys, 'keys in place of texts').toEqual([]);
}
