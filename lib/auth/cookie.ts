import { cookies } from 'next/headers';
import { env } from '../env.ts';

/** The cookies there are. Nobody who only reads is given one. */
const COOKIES = {
  staff: { sameSite: 'lax' }, // a link in a mail leads to the desk
  asker: { sameSite: 'strict' },
} as const;

export type CookieKind = keyof typeof COOKIES;

const secure = () => env().publicUrl.protocol === 'https:';

/** A cookie's name. Browsers take a __Host- cookie only over https; a demo on a plain local address does without. */
export function cookieName(kind: CookieKind): string {
  return secure() ? `__Host-${kind}` : kind;
}

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
