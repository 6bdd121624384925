/** What every page may load, but for its scripts: only from here, and nothing else at all. */
const POLICY = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
};

/** The content security policy with the given sources of scripts. */
export function contentSecurityPolicy(scripts: string): string {
  return Object.entries({ ...POLICY, 'script-src': scripts })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** What an answer that is no page may load: nothing. A page without its own policy gets the strictest. */
export function policyFor(contentType: string): string {
  return /html|javascript/.test(contentType) ? contentSecurityPolicy("'self'") : NOTHING;
}

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A cache in front of us hears no purge: it forgets within the five seconds in which hidden texts go. */
export const KEPT_BY_OTHERS = 'public, max-age=0, s-maxage=2, must-revalidate';

const PERMISSIONS = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Headers of every answer of the site. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  // Nothing to other sites; with 'no-referrer' a browser would post our own forms with Origin: null.
  'referrer-policy': 'same-origin',
  // Browsers heed it over https alone, so a demo on a plain address is not locked out.
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
};

/** The same for next.config.js. */
export function pageHeaders() {
  const headers = Object.entries(COMMON_HEADERS).map(([key, value]) => ({ key, value }));
  return [{ source: '/:path*', headers }];
}
