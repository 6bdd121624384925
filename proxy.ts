import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#lib/web/headers.ts';
import { innerRoute, isSearchRoute, WHILE_TYPING } from '#lib/web/list-routes.ts';
import { mayUse, RATE_LIMITS } from '#lib/web/rate-limit.ts';

/**
 * Pages that know a person get a nonce for their scripts and are never kept by a browser. Cached
 * reading pages do not pass here; a search does, on its way to the route that answers it.
 */
export function proxy(request: NextRequest): NextResponse {
  const route = innerRoute(request.nextUrl);
  if (route) return NextResponse.rewrite(new URL(slowedDown(route, request), request.url));
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

// Whoever floods the search gets a calm page (429) in its place.
function slowedDown(route: string, request: NextRequest): string {
  if (!isSearchRoute(route)) return route;
  const typing = request.headers.get(WHILE_TYPING.header) === WHILE_TYPING.value;
  const limit = typing ? RATE_LIMITS.searchWhileTyping : RATE_LIMITS.search;
  if (mayUse(limit, request.headers.get('x-forwarded-for'))) return route;
  return `/${route.split('/')[1]}/too-many`;
}

export const config = {
  matcher: [
    '/:locale(fi|sv|en)/:page(kysy|fraga|ask)/:rest*',
    '/:locale(fi|sv|en)/:page(oma-kysymys|min-fraga|my-question)/:rest*',
    '/:locale(fi|sv|en)/:page(kirjaudu|logga-in|sign-in)/:rest*',
    '/:locale(fi|sv|en)/:page(tyopoyta|arbetsbord|desk)/:rest*',
    {
      source: '/:locale(fi|sv|en)/:page(kysymykset|fragor|questions)',
      has: [{ type: 'query', key: 'q', value: '[^]+' }],
    },
    {
      source: '/:locale(fi|sv|en)/:page(kysymykset|fragor|questions)',
      has: [{ type: 'query', key: 'organisation', value: '[^]+' }],
    },
    {
      source: '/:locale(fi|sv|en)/:page(kysymykset|fragor|questions)',
      has: [{ type: 'query', key: 'language', value: '[^]+' }],
    },
    '/:locale(fi|sv|en)/:page(kysymykset|fragor|questions)/:inner(list|search)/:rest+',
    '/dev/mail',
  ],
};
