import { env } from '#lib/env.ts';
import { robotsTxt } from '#lib/machines/robots.ts';

export const dynamic = 'force-dynamic'; // the address of the site is not known when it is built

export function GET(): Response {
  return new Response(robotsTxt(env().publicUrl), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
