import type { NextRequest } from 'next/server';
import { currentMember } from '#lib/auth/session.ts';
import { DomainError, type ErrorCode } from '#lib/errors.ts';
import { logUnexpected } from '#lib/log.ts';
import { saveVersion } from '#lib/publishing/save-version.ts';
import { versionSchema } from '#lib/publishing/schema.ts';
import { declaredFields, nested } from '#lib/web/declared-fields.ts';
import { NEVER_KEPT } from '#lib/web/never-kept.ts';
import { fromOwnPage } from '#lib/web/own-pages.ts';
import { countUse, RATE_LIMITS } from '#lib/web/rate-limit.ts';

const isDeclared = declaredFields(versionSchema);
const LONGEST_FORM = 1_000_000; // bytes: a question with a dozen long answers in rare letters

const STATUS: Partial<Record<ErrorCode, number>> = {
  signed_out: 401,
  not_allowed: 403,
  not_found: 403,
  other_version: 409,
  too_many: 429,
};

/**
 * Saves a public version while it is written. Answers with its number. 401: signed out; 403: not theirs to edit
 * now; 409: another text stands, and this one is kept among the earlier ones.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!fromOwnPage(request.headers)) return refusal(403);
  if (!(Number(request.headers.get('content-length') ?? Infinity) <= LONGEST_FORM)) {
    return refusal(413);
  }
  const form = await request.formData().catch(() => new FormData());
  const parsed = versionSchema.safeParse(nested(form, isDeclared));
  if (!parsed.success) return refusal(400);
  try {
    await countUse(RATE_LIMITS.autosave);
    const number = await saveVersion(await currentMember(), parsed.data);
    return Response.json({ number }, { headers: NEVER_KEPT });
  } catch (error) {
    logUnexpected('save public version', error);
    return refusal(error instanceof DomainError ? (STATUS[error.code] ?? 400) : 503);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: NEVER_KEPT });
}
