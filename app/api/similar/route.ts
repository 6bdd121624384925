import type { NextRequest } from 'next/server';
import { logFailure } from '#lib/log.ts';
import { writtenSchema } from '#lib/similar/schema.ts';
import { similarToWritten } from '#lib/similar/similar-to-written.ts';
import { NEVER_KEPT } from '#lib/web/never-kept.ts';
import { fromOwnPage } from '#lib/web/own-pages.ts';
import { mayUse, RATE_LIMITS } from '#lib/web/rate-limit.ts';

const LONGEST_FORM = 150_000; // bytes: a question of the greatest length in rare letters, as a form sends it

/**
 * Published questions like the one being written. What is sent is read in memory, not stored or logged.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!fromOwnPage(request.headers)) return refusal(403);
  if (!(Number(request.headers.get('content-length') ?? Infinity) <= LONGEST_FORM)) {
    return refusal(413);
  }
  if (!(await mayUse(RATE_LIMITS.similar, request.headers.get('x-forwarded-for'))))
    return refusal(429);
  const form = await request.formData().catch(() => []);
  const parsed = writtenSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refusal(400);
  try {
    return Response.json(await similarToWritten(parsed.data), { headers: NEVER_KEPT });
  } catch (error) {
    logFailure('similar', error);
    return refusal(503);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: NEVER_KEPT });
}
