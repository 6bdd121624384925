import { NEUTRAL_PAGE } from '#lib/help/neutral-page.ts';
import { leaveAskerSession } from '#lib/web/asker-session.ts';
import { NEVER_KEPT } from '#lib/web/never-kept.ts';

/** Quick exit where no script runs: closes an open question, then goes. */
export async function GET(request: Request): Promise<Response> {
  // Only a link of ours ends it: another site could otherwise close a thread under its reader.
  if (request.headers.get('sec-fetch-site') !== 'cross-site') await leaveAskerSession();
  return new Response(null, { status: 303, headers: { ...NEVER_KEPT, location: NEUTRAL_PAGE } });
}

/** The same behind the back of a page that is gone already (public/rinnalla.js). */
export async function POST(): Promise<Response> {
  await leaveAskerSession();
  return new Response(null, { status: 204, headers: NEVER_KEPT });
}
