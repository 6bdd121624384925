import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { isPersonal } from '#lib/i18n/address-at.ts';
import { contentSecurityPolicy } from '#lib/web/headers.ts';

/**
 * Pages that know a person get a nonce for their scripts and are never kept by a browser. Which these
 * are the addresses themselves say (lib/i18n/routing.ts).
 */
export function proxy(request: NextRequest): NextResponse {
  if (!isPersonal(request.nextUrl.pathname)) return NextResponse.next();
  const nonce = randomBytes(16).toString('base64');
  const evaluated = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  const policy = contentSecurityPolicy(`'self' 'nonce-${nonce}'${evaluated}`);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'no-store');
  return response;
}

// Read without being run, so no table can stand here: every language, known or not, and /dev.
export const config = { matcher: ['/:language([A-Za-z]{2})/:rest*', '/dev/:rest*'] };
