import type { NextRequest } from 'next/server';
import { challengeFor } from '#lib/asking/proof-of-work.ts';
import { NEVER_KEPT } from '#lib/web/never-kept.ts';

const FORM = /^[\w-]{22}$/;

/** Something for a browser to work out before the form with this token is sent again. Cheaper for us than a page. */
export async function GET(request: NextRequest): Promise<Response> {
  const form = request.nextUrl.searchParams.get('form') ?? '';
  if (!FORM.test(form)) return new Response(null, { status: 400, headers: NEVER_KEPT });
  return Response.json(await challengeFor(form), { headers: NEVER_KEPT });
}
