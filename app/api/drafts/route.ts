import type { NextRequest } from 'next/server';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { draftSchema } from '#lib/answers/schema.ts';
import { currentMember } from '#lib/auth/session.ts';
import { DomainError, type ErrorCode } from '#lib/errors.ts';
import { logUnexpected } from '#lib/log.ts';
import { NEVER_KEPT } from '#lib/web/never-kept.ts';
import { fromOwnPage } from '#lib/web/own-pages.ts';
import { countUse, RATE_LIMITS } from '#lib/web/rate-limit.ts';

const LONGEST_FORM = 200_000; // bytes: a draft of the greatest length in rare letters, as a form sends it

const STATUS: Partial<Record<ErrorCode, number>> = {
  signed_out: 401,
  not_allowed: 403,
  in_training: 403,
  professional_only: 403,
  not_found: 403,
  conflict: 403,
  too_many: 429,
};

/**
 * Saves a draft while it is written. Answers with its number, or with the text another window has saved;
 * 401: signed out; 403: not theirs to answer now.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!fromOwnPage(request.headers)) return refusal(403);
  if (!(Number(request.headers.get('content-length') ?? Infinity) <= LONGEST_FORM)) {
    return refusal(413);
  }
  const form = await request.formData().catch(() => []);
  const parsed = draftSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refusal(400);
  try {
    await countUse(RATE_LIMITS.autosave);
    const saved = await saveDraft(await currentMember(), parsed.data);
    return Response.json(saved, { headers: NEVER_KEPT });
  } catch (error) {
    logUnexpected('autosave', error);
    return refusal(error instanceof DomainError ? (STATUS[error.code] ?? 400) : 503);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: NEVER_KEPT });
}
