import type { NextRequest } from 'next/server';
import { VISITOR } from '#lib/actor.ts';
import { DomainError } from '#lib/errors.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { logUnexpected } from '#lib/log.ts';
import { turnName } from '#lib/reactions/daily-turns.ts';
import { react } from '#lib/reactions/react.ts';
import { ANSWERS, FAILURES, type ReactionKind, reactionSchema } from '#lib/reactions/schema.ts';
import { NEVER_KEPT } from '#lib/web/never-kept.ts';
import { fromOwnPage } from '#lib/web/own-pages.ts';
import { countUse, placeKey, RATE_LIMITS } from '#lib/web/rate-limit.ts';

const LONGEST_FORM = 1_000; // bytes: three short fields

/** A press on a reaction. A form leads back to the page, at the thanks; the page's script asks for JSON. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!fromOwnPage(request.headers)) return refusal(403);
  if (!(Number(request.headers.get('content-length') ?? Infinity) <= LONGEST_FORM)) {
    return refusal(413);
  }
  const form = await request.formData().catch(() => []);
  const parsed = reactionSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refusal(400);
  const { locale, handle: question, kind } = parsed.data;
  const inPlace = request.headers.get('accept') === 'application/json';
  const page = pathFor(locale, 'question', { handle: question.handle });
  try {
    await countUse(RATE_LIMITS.react);
    const turn = await placeKey(turnName(question.questionId, kind));
    const { count } = await react(VISITOR, { questionId: question.questionId, kind }, turn);
    return inPlace ? pressed(locale, kind, count) : backTo(page, ANSWERS[kind]);
  } catch (error) {
    logUnexpected('react', error);
    return inPlace ? refusal(statusOf(error)) : backTo(page, FAILURES[kind]);
  }
}

async function pressed(locale: Locale, kind: ReactionKind, count: number): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'reactions' });
  const texts = { same: t('same.count', { count }), helped: t('help.count', { count }) };
  const text = kind === 'not_quite' ? null : texts[kind];
  return Response.json({ text, anchor: ANSWERS[kind] }, { headers: NEVER_KEPT });
}

function backTo(page: string, anchor: string): Response {
  return new Response(null, {
    status: 303,
    headers: { ...NEVER_KEPT, location: `${page}#${anchor}` },
  });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: NEVER_KEPT });
}

function statusOf(error: unknown): number {
  if (!(error instanceof DomainError)) return 503;
  return error.code === 'too_many' ? 429 : 404;
}
