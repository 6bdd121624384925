import type { NextRequest } from 'next/server';
import { watchedDesk } from '#lib/auth/session.ts';
import { questionStanding } from '#lib/desk/question-standing.ts';
import { watchDesk } from '#lib/desk/watching/watch-desk.ts';
import { watchQuestion } from '#lib/desk/watching/watch-question.ts';
import { idFields } from '#lib/id-fields.ts';
import { eventStream } from '#lib/web/event-stream.ts';
import { troubleResponse } from '#lib/web/trouble-status.ts';

const NOTHING = 204; // a browser asks no more after that

/** Says "changed" and what is new to an open desk, also "moved" to an open question (`?question=`), since what was `seen`; no content. */
export async function GET(request: NextRequest): Promise<Response> {
  return watch(request).catch(troubleResponse);
}

async function watch(request: NextRequest): Promise<Response> {
  const desk = await watchedDesk();
  if (!desk) return new Response(null, { status: NOTHING });
  const { member } = desk;
  const asked = request.nextUrl.searchParams.get('question');
  const seen = request.nextUrl.searchParams.get('seen');
  if (asked === null) {
    return eventStream(request.signal, desk, (send) =>
      watchDesk(member, seen ?? '', (news) => send('changed', news)),
    );
  }
  const questionId = idFields.question.parse(asked);
  const standing = await questionStanding(member, questionId);
  if (standing === null) return new Response(null, { status: NOTHING });
  return eventStream(request.signal, desk, (send) =>
    watchQuestion(member, { questionId, seen: seen ?? standing }, (news, deed) =>
      send(news, deed ?? undefined),
    ),
  );
}
