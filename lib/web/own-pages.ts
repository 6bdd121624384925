import { env } from '../env.ts';

/**
 * Whether a request comes from a page of ours: other sites' forms could press here in a visitor's name. One that
 * says nothing is refused, as every browser names the origin of what it posts.
 */
export function fromOwnPage(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  if (origin === null) return site !== null;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  // Beside the address it is known by, the one it was called by: a demo has several.
  return origin === env().publicUrl.origin || hostOf(origin) === host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
