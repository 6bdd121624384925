import { KEPT_BY_OTHERS } from './headers.ts';

/** XML as an answer, kept by caches in front of us no longer than a page is. */
export function xmlResponse(xml: string, type = 'application/xml'): Response {
  return new Response(xml, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': KEPT_BY_OTHERS },
  });
}
