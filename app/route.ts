import type { NextRequest } from 'next/server';
import { DEFAULT_LOCALE, isLocale, pathFor } from '#lib/i18n/routing.ts';

export function GET(request: NextRequest): Response {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLocale);
  return new Response(null, {
    status: 307,
    headers: { location: pathFor(wanted ?? DEFAULT_LOCALE, 'home'), vary: 'accept-language' },
  });
}
