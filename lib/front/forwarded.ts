import type { IncomingHttpHeaders } from 'node:http';

const FORWARDED = /^(forwarded|x-forwarded-.*|x-real-ip)$/;

/** Forgets what a request says of its way here, unless a proxy of ours has written that. */
export function forgetForged(headers: IncomingHttpHeaders, behindProxy: boolean): void {
  if (behindProxy) return;
  for (const name of Object.keys(headers)) if (FORWARDED.test(name)) delete headers[name];
}
