import { LOCALES, type Locale } from '../../lib/i18n/routing.ts';
import { readMessages } from './messages.ts';

const PLACEHOLDER = /<[^<>]*>|\{[^{}]*\}/;
const BY_CHANCE = 12; // shorter words may be the same in two languages, or part of others

/** The longest stretch of a text that is the same whoever reads it. */
export const fixedPart = (text: string): string =>
  text
    .split(PLACEHOLDER)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const foreign = new Map(LOCALES.map((locale) => [locale, foreignTo(locale)]));
const keys = [...readMessages('fi').keys()];

function foreignTo(locale: Locale): string[] {
  const own = [...readMessages(locale).values()].join('\n');
  return LOCALES.filter((other) => other !== locale)
    .flatMap((other) => [...readMessages(other).values()])
    .map(fixedPart)
    .filter((part) => part.length >= BY_CHANCE && !own.includes(part));
}

/** What of a text in a language is said in another one, and which keys stand in it in place of texts. */
export function strangeIn(locale: Locale, text: string): string[] {
  return [...(foreign.get(locale) ?? []), ...keys].filter((part) => text.includes(part));
}
