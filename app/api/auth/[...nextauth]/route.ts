import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions, takeOverSignIn } from '#lib/auth/session.ts';
import { env } from '#lib/env.ts';
import { DEFAULT_LOCALE, isLocale, type Locale, pathFor } from '#lib/i18n/routing.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Only the sign-in link is taken here, the rest is closed; a link that is too old leads back to our page. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth.join('/') !== 'callback/email') return new Response(null, { status: 404 });
  // A scanner, or a link planted by somebody else, sees our page with the button first.
  if (request.headers.get('sec-fetch-site') !== 'same-origin') return toConfirmation(request);
  process.env.NEXTAUTH_URL = env().publicUrl.origin;
  const answer: Response = await NextAuth(authOptions())(request, context);
  if (await takeOverSignIn(answer)) return seeOther(answer.headers.get('location') ?? '/');
  return seeOther(`${pathFor(localeOf(request), 'signIn')}?error=link`);
}

function toConfirmation(request: NextRequest): Response {
  const { searchParams } = request.nextUrl;
  const query = new URLSearchParams({
    token: searchParams.get('token') ?? '',
    email: searchParams.get('email') ?? '',
  });
  return seeOther(`${pathFor(localeOf(request), 'confirmSignIn')}?${query}`);
}

function localeOf(request: NextRequest): Locale {
  const from = request.nextUrl.searchParams.get('callbackUrl')?.split('/')[1];
  return isLocale(from) ? from : DEFAULT_LOCALE;
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
