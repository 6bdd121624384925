import { addressAt } from '../i18n/address-at.ts';
import { ADDRESSES, isLocale } from '../i18n/routing.ts';

/**
 * The one spelling of a request's target: small letters, nothing encoded without need, no doubled or last slash,
 * the names of its language, no query it does not know. Null when unreadable. Outside our languages only slashes,
 * dots and the capitals of a sitemap change.
 */
export function rightAddress(target: string): string | null {
  if (!target.startsWith('/')) return null;
  const [, before = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  const path = plainPath(before);
  if (path === null) return null;
  const segments = path.split('/').filter(Boolean);
  const decoded = decode(segments);
  if (!decoded) return null;
  const [language = ''] = decoded;
  if (isLocale(withoutEnd(language.toLowerCase()))) {
    const right = `/${ofOurs(decoded)}`;
    return right + chosenIn(right, query);
  }
  return `/${segments.join('/').replace(SITEMAP, (name) => name.toLowerCase())}${query}`;
}

/** What a page for all can be asked to choose; what others add to a link is left out. */
function chosenIn(path: string, query: string): string {
  const found = query ? addressAt(path) : null;
  if (!found || found.rest.length > 0) return query;
  const address: { for: string; query?: readonly string[] } = ADDRESSES[found.address];
  if (address.for !== 'all') return query;
  const known = query
    .slice(1)
    .split('&')
    .filter((choice) => address.query?.includes(choice.split('=', 1)[0] ?? ''));
  return known.length > 0 ? `?${known.join('&')}` : '';
}

// The framework rewrites these whatever their capitals, and each mixture would be kept by itself.
const SITEMAP = /^sitemap(-\d+)?\.xml$/i;

/** A target as servers are asked, `/fi?q=a`, also from one as proxies are, `http://host/fi?q=a`. */
export function originForm(target: string): string {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return target;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

/** Dots followed (/a/../b), slashes turned and single; null where what is left out leaves no path ("/\t/"). */
function plainPath(path: string): string | null {
  const single = path.replace(/[\\/]+/g, '/');
  const base = 'http://localhost';
  return URL.canParse(single, base) ? new URL(single, base).pathname : null;
}

function decode(segments: string[]): string[] | null {
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return null; // %E4 alone is no letter in UTF-8
  }
}

function ofOurs(decoded: string[]): string {
  const small = decoded.map((segment) => segment.toLowerCase());
  const last = small.pop() ?? '';
  const path = [...small, withoutEnd(last)].map(encodeURIComponent);
  const found = addressAt(`/${path.join('/')}`);
  if (!found) return path.join('/');
  const { address, locale, params, rest } = found;
  const own = ADDRESSES[address][locale].replace(/\{(\w+)\}/g, (_, name) => params[name] ?? '');
  return [locale, own, ...rest].filter(Boolean).join('/');
}

// What a sentence ends with when an address is copied out of it; none of ours does.
const ENDS = `.,;:!)>]'"”’`;

// By hand: an expression takes minutes for an address of nothing but these and a letter.
function withoutEnd(segment: string): string {
  let end = segment.length;
  while (ENDS.includes(segment.charAt(end - 1)) && end > 0) end -= 1;
  return segment.slice(0, end) || segment;
}
