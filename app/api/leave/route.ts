import { NEUTRAL_PAGE } from '#lib/help/neutral-page.ts';
import { endAskerSession } from '#lib/web/asker-session.ts';

/** Quick exit from a page that holds an open question: forgets it in this browser, then goes. */
export async function GET(): Promise<Response> {
  await endAskerSession();
  return new Response(null, {
    status: 303,
    headers: { location: NEUTRAL_PAGE, 'cache-control': 'no-store' },
  });
}
