import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#lib/web/headers.ts';

/**
 * Pages that know a person get a nonce for their scripts and are never kept by a browser. Reading
 * pages do not pass here.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const evaluated = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  const policy = contentSecurityPolicy(`'self' 'nonce-${nonce}'${evaluated}`);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'no-store');
  return response;
}

export const config = {
  matcher: [
    '/:locale(fi|sv|en)/:page(kysy|fraga|ask)/:rest*',
    '/:locale(fi|sv|en)/:page(oma-kysymys|min-fraga|my-question)/:rest*',
    '/:locale(fi|sv|en)/:page(kirjaudu|logga-in|sign-in)/:rest*',
    '/:locale(fi|sv|en)/:page(tyopoyta|arbetsbord|desk)/:rest*',
    '/dev/mail',
  ],
};
