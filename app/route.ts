import type { NextRequest } from 'next/server';
import { preferredLocale } from '#lib/i18n/preferred-locale.ts';
import { pathFor } from '#lib/i18n/routing.ts';

export function GET(request: NextRequest): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { location: pathFor(locale, 'home'), vary: 'accept-language' },
  });
}
