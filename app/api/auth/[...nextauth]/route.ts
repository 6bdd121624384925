import NextAuth from 'next-auth';
import { authOptions } from '#lib/auth/session.ts';
import { env } from '#lib/env.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth takes the sign-in link here; its other addresses stay closed, our forms do the rest. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth.join('/') !== 'callback/email') return new Response(null, { status: 404 });
  process.env.NEXTAUTH_URL = env().publicUrl.origin;
  return NextAuth(authOptions())(request, context);
}
