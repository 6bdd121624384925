import { addressAt } from '../i18n/address-at.ts';
import { ADDRESSES, isLocale } from '../i18n/routing.ts';

/**
 * The one spelling of a request's target (path and query): in small letters, nothing encoded that need
 * not be, each slash once and none at the end, by the names of its language. Null when nobody can read
 * it. Only slashes and dots change outside our languages, where files have names of their own.
 */
export function rightAddress(target: string): string | null {
  const [, before = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  const path = plainPath(before);
  const segments = path?.split('/').filter(Boolean);
  const decoded = segments && decode(segments);
  if (!segments || !decoded) return null;
  const [language = ''] = decoded;
  const right = isLocale(withoutEnd(language.toLowerCase())) ? ofOurs(decoded) : segments.join('/');
  return `/${right}${query}`;
}

/** Dots followed (/a/../b), slashes turned and single; from `http://host/path` the path. */
function plainPath(target: string): string | null {
  if (target.startsWith('/')) {
    return new URL(target.replace(/[\\/]+/g, '/'), 'http://localhost').pathname;
  }
  if (!/^https?:/i.test(target) || !URL.canParse(target)) return null;
  return new URL(target).pathname.replace(/\/+/g, '/');
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
function withoutEnd(segment: string): string {
  return segment.replace(/[.,;:!)>\]'"”’]+$/, '') || segment;
}
