import { watchingMember } from '#lib/auth/session.ts';
import { watchDesk } from '#lib/desk/watch-desk.ts';
import { eventStream } from '#lib/web/event-stream.ts';

/** Says "changed" to an open desk whenever something in it has; nothing else, and nothing of what. */
export async function GET(request: Request): Promise<Response> {
  const member = await watchingMember();
  if (!member) return new Response(null, { status: 204 }); // a browser asks no more after that
  return eventStream(request.signal, (send) => watchDesk(member, () => send('changed')));
}
