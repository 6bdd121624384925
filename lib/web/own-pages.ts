import { env } from '../env.ts';

/**
 * Whether a request comes from a page of ours: other sites' forms could press here in a visitor's name. A browser
 * that says where it was sent from is believed, since no page can forge that; of an older one, the origin it names,
 * and where something on the way has taken that out, the page it comes from. One that says nothing is refused.
 */
export function fromOwnPage(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  if (origin !== null && origin !== 'null') return isOurs(origin, headers);
  // A browser that hides where it comes from names no origin, or "null"; another site's sandbox does too.
  if (site !== null || origin === 'null') return site !== null;
  return isOurs(headers.get('referer'), headers);
}

function isOurs(address: string | null, headers: Headers): boolean {
  if (address === null || !URL.canParse(address)) return false;
  const { origin, host } = new URL(address);
  // Beside the address it is known by, the one it was called by: a demo has several.
  const called = headers.get('x-forwarded-host') ?? headers.get('host');
  return origin === env().publicUrl.origin || host === called;
}
