import { ADDRESSES, type Address, LOCALES, type Locale } from './routing.ts';

type Place = { address: Address; locale: Locale; pattern: readonly string[] };

/** What stands at a path, the parts it has been filled in with, and what else stands behind them. */
type Found = { address: Address; locale: Locale; params: Record<string, string>; rest: string[] };

const PLACES: Place[] = LOCALES.flatMap((locale) =>
  (Object.keys(ADDRESSES) as Address[]).flatMap((address) => {
    const paths = new Set([ADDRESSES[address][locale], ADDRESSES[address].route]);
    return [...paths].map((path) => ({
      address,
      locale,
      pattern: path.split('/').filter(Boolean),
    }));
  }),
).sort(mostExactFirst);

/** The address a path leads to or lies below, the longest first, or null. Expects small letters. */
export function addressAt(pathname: string): Found | null {
  const [first, ...segments] = pathname.split('/').filter(Boolean);
  for (const { address, locale, pattern } of PLACES) {
    if (locale !== first || !pattern.every((part, at) => fits(part, segments[at]))) continue;
    const params = pattern.flatMap((part, at) => (isParam(part) ? [[part, segments[at]]] : []));
    return { address, locale, params: named(params), rest: segments.slice(pattern.length) };
  }
  return null;
}

/** Whether what stands at a path may know who asks, and so gets a nonce and is kept by nobody. */
export function isPersonal(pathname: string): boolean {
  const path = pathname.toLowerCase();
  const found = addressAt(path);
  return found ? ADDRESSES[found.address].for !== 'all' : path.startsWith('/dev/');
}

function isParam(part: string): boolean {
  return part.startsWith('{');
}

function fits(part: string, segment: string | undefined): boolean {
  return segment !== undefined && (isParam(part) || part === segment);
}

function named(params: (string | undefined)[][]): Record<string, string> {
  return Object.fromEntries(params.map(([part = '', value = '']) => [part.slice(1, -1), value]));
}

// A name before what may be anything: questions/feed.xml before questions/{handle}.
function mostExactFirst(one: Place, other: Place): number {
  const params = ({ pattern }: Place) => pattern.filter(isParam).length;
  return other.pattern.length - one.pattern.length || params(one) - params(other);
}
