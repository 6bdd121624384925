import { env } from '../env.ts';

/** The cookies there are. Nobody who only reads is given one. */
export const COOKIES = {
  staff: { sameSite: 'lax' }, // a link in a mail leads to the desk
  asker: { sameSite: 'strict' },
} as const;

export type CookieKind = keyof typeof COOKIES;

/** Whether this site is reached over https alone. */
export const secure = () => env().publicUrl.protocol === 'https:';

/** A cookie's name. Browsers take a __Host- cookie only over https; a demo on a plain local address does without. */
export function cookieName(kind: CookieKind): string {
  return secure() ? `__Host-${kind}` : kind;
}
