import { cookies } from 'next/headers';
import { COOKIES, type CookieKind, cookieName, secure } from './cookie-name.ts';

/** With what a cookie is given and taken away: a browser heeds no removal that says less than the name asks for. */
export function cookieAttributes(kind: CookieKind) {
  return { httpOnly: true, path: '/', secure: secure(), ...COOKIES[kind] } as const;
}

/** What this browser holds of the kind, or null. */
export async function readCookie(kind: CookieKind): Promise<string | null> {
  return (await cookies()).get(cookieName(kind))?.value ?? null;
}

/** Gives this browser a cookie. For how long, not until when: the clock of a device may be wrong. */
export async function giveCookie(kind: CookieKind, value: string, seconds: number): Promise<void> {
  (await cookies()).set(cookieName(kind), value, { ...cookieAttributes(kind), maxAge: seconds });
}

/** Takes it away again. */
export async function takeCookie(kind: CookieKind): Promise<void> {
  await giveCookie(kind, '', 0);
}
