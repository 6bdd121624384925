import type { IncomingHttpHeaders } from 'node:http';
import { COOKIES, type CookieKind, cookieName } from '../auth/cookie-name.ts';

/**
 * Leaves a request the cookies that are ours, each once, the last of its name. Others stand beside them where
 * sites share an address, and the framework does work for all of them for each of them.
 */
export function onlyOwnCookies(headers: IncomingHttpHeaders): void {
  if (headers.cookie === undefined) return;
  const sent = headers.cookie.split(';').map((one) => one.trim());
  const own = (Object.keys(COOKIES) as CookieKind[]).flatMap((kind) => {
    const begins = `${cookieName(kind)}=`;
    return sent.findLast((one) => one.startsWith(begins)) ?? [];
  });
  if (own.length > 0) headers.cookie = own.join('; ');
  else delete headers.cookie;
}
