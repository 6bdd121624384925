import { ADDRESSES, isLocale, type Locale } from '../i18n/routing.ts';
import { LONGEST_SEARCH } from '../search/schema.ts';

// The list of questions takes its choices from the query. Behind that address stand two routes that
// take them from the path, because only such a page can be rendered once and kept (or finished
// without the framework's scripts and kept nowhere). Nobody sees these addresses.
const LIST = 'questions/list';
const SEARCH = 'questions/search';

const BETWEEN = '\0';

const NOT_CHOSEN = '-';

/** How public/search.js says that somebody is still typing. */
export const WHILE_TYPING = { header: 'x-search', value: 'live' };

// Whatever looks different counts as not chosen.
const CHOICES = { theme: '[a-z0-9-]{1,80}', role: 'volunteer|professional', page: '[1-9]\\d{0,5}' };
type Choice = keyof typeof CHOICES;
const NAMES = ['theme', 'role', 'page'] as const;

// An organisation and a language are chosen too seldom for pages of them to be kept: such a list is
// rendered like a search.
const SEARCHED = ['q', 'theme', 'role', 'organisation', 'language', 'page'];

// All choices first: the first that fits is the one that knows the most.
const COMBINATIONS: Choice[][] = [7, 6, 5, 3, 4, 2, 1, 0].map((bits) =>
  NAMES.filter((_, index) => bits & (1 << index)),
);

/** Rewrites for next.config.js, after those of the localised addresses: choices into the path. */
export function listRewrites() {
  return COMBINATIONS.map((chosen) => ({
    source: '/:locale(fi|sv|en)/questions',
    has: chosen.map((key) => ({
      type: 'query' as const,
      key,
      value: `(?<${key}>${CHOICES[key]})`,
    })),
    destination: `/:locale/${LIST}/${NAMES.map((name) =>
      chosen.includes(name) ? `:${name}` : NOT_CHOSEN,
    ).join('/')}`,
  }));
}

/**
 * Where a request for the list is sent on to: a search to its route, and anybody who tries the
 * routes themselves to a page that is not there. Null for every other address.
 */
export function innerRoute({ pathname, searchParams }: URL): string | null {
  const [, locale, ...path] = pathname.split('/');
  if (!isLocale(locale)) return null;
  const list = ADDRESSES.questions;
  if (path[0] !== list[locale] && path[0] !== list.route) return null;
  if (path[1] === 'list' || path[1] === 'search') return path[2] ? `/${locale}/-/-` : null;
  return path.length === 1 ? searchRoute(locale, searchParams) : null;
}

// What somebody searches for travels as one segment, whatever letters it is made of. It comes back in a
// header of the answer, and proxies have little room for those: no more than what will be read.
function searchRoute(locale: Locale, search: URLSearchParams): string {
  const kept = SEARCHED.map((name) =>
    [...(search.get(name) ?? '')].slice(0, LONGEST_SEARCH).join('').replaceAll(BETWEEN, ' '),
  );
  return `/${locale}/${SEARCH}/${Buffer.from(kept.join(BETWEEN)).toString('base64url')}`;
}

/** What was searched for, read from the last part of the route. */
export function searchIn(segment: string): Record<string, string> {
  const values = Buffer.from(segment, 'base64url').toString().split(BETWEEN);
  return Object.fromEntries(SEARCHED.map((name, at) => [name, values[at] ?? '']));
}

/** Whether a page is the answer to a search, by the key under which the page cache would keep it. */
export function isSearchRoute(key: string): boolean {
  return key.includes(`/${SEARCH}/`);
}
