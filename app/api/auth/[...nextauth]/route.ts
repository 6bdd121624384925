import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions, takeOverSignIn } from '#lib/auth/session.ts';
import { env } from '#lib/env.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/i18n/routing.ts';
import { pathAfterSignIn, wayIn } from '#lib/i18n/way-in.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Only the sign-in link is taken here, the rest is closed; a link that is too old leads back to our page. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth.join('/') !== 'callback/email') return new Response(null, { status: 404 });
  // A scanner, or a link planted by somebody else, sees our page with the button first.
  if (request.headers.get('sec-fetch-site') !== 'same-origin') return toConfirmation(request);
  process.env.NEXTAUTH_URL = env().publicUrl.origin;
  const link = request.nextUrl.clone();
  const after = link.searchParams.get('callbackUrl');
  link.searchParams.delete('callbackUrl'); // where one goes afterwards we say ourselves
  const answer: Response = await NextAuth(authOptions())(new NextRequest(link, request), context);
  const locale = localeOf(after);
  const signedIn = await takeOverSignIn(answer);
  return seeOther(
    signedIn ? pathAfterSignIn(locale, after) : wayIn(locale, after, { error: 'link' }),
  );
}

function toConfirmation({ nextUrl: { searchParams } }: NextRequest): Response {
  const asked = (name: string) => searchParams.get(name) ?? '';
  const after = searchParams.get('callbackUrl');
  const link = { token: asked('token'), email: asked('email') };
  return seeOther(wayIn(localeOf(after), after, link, 'confirmSignIn'));
}

function localeOf(path: string | null): Locale {
  const from = path?.split('/')[1];
  return isLocale(from) ? from : DEFAULT_LOCALE;
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
