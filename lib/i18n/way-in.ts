import { idFields } from '../id-fields.ts';
import { addressAt } from './address-at.ts';
import { type Address, alternatesFor, LOCALES, type Locale, pathFor } from './routing.ts';

const DESK = /^desk/;
const PLAIN = /^\/[a-z0-9/-]{1,200}$/; // no dots, no second site, nothing encoded: our addresses need none

/**
 * A page of the desk in every language, from the path of it in one; null for any other address, as it comes from
 * anybody. It is written anew from the table of addresses, so it cannot lead elsewhere.
 */
export function deskPage(path: unknown): Record<Locale, string> | null {
  if (typeof path !== 'string' || !PLAIN.test(path)) return null;
  const found = addressAt(path);
  if (!found || found.rest.length > 0 || !isOfDesk(found.address)) return null;
  const id = idFields.question.safeParse(found.params.id);
  if (found.address !== 'deskQuestion') return alternatesFor(found.address);
  return id.success ? alternatesFor(found.address, () => ({ id: id.data })) : null;
}

type DeskAddress = Extract<Address, `desk${string}`>;

function isOfDesk(address: Address): address is DeskAddress {
  return DESK.test(address);
}

/** Where somebody goes who has signed in: to the page they had opened, else to the desk. */
export function pathAfterSignIn(locale: Locale, path: unknown): string {
  return deskPage(path)?.[locale] ?? pathFor(locale, 'desk');
}

/** The address of a page of signing in, which leads on to the page of the desk that somebody had opened. */
export function wayIn(
  locale: Locale,
  path: unknown,
  says: Record<string, string> = {},
  page: 'signIn' | 'confirmSignIn' = 'signIn',
): string {
  const after = pathAfterSignIn(locale, path);
  const query = new URLSearchParams(says);
  if (after !== pathFor(locale, 'desk')) query.set('to', after);
  return [pathFor(locale, page), query].filter(String).join('?');
}

/** The same page of signing in, in every language. */
export function waysIn(path: unknown): Record<Locale, string> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, wayIn(locale, path)])) as Record<
    Locale,
    string
  >;
}
