import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import purges from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';
import { contentSecurityPolicy, KEPT_BY_OTHERS } from './headers.ts';
import { isSearchRoute } from './list-routes.ts';
import { mayBeKept, movedHeaders, statusHeaders, statusOf } from './page-status.ts';

// Scripts of the framework: those it serves, and those it writes into the page. What stays is
// data (JSON-LD) and our own small module from public/.
const FRAMEWORK_SCRIPT =
  /<script(?![^>]*type="application\/ld\+json")(?![^>]*src="\/(?!_next\/))[^>]*>.*?<\/script>/gs;
const SCRIPT_PRELOAD = /<link(?=[^>]*rel="(?:module)?preload")(?=[^>]*as="script")[^>]*>/g;

// A page that was being rendered while something behind it was hidden still holds the old text, and
// would be kept as if it were newer than the purge. No render outlasts its transaction.
const RENDER_MS = 10_000;
const TAGS = 'x-next-cache-tags';
// Numbers may be a little old, and readers make them change all the time: they never keep a page out.
const HARMLESS = 'reactions:';

// A CommonJS module: Node hands over all of its exports, the bundler the default one.
const FileSystemCache = fileSystemCache.default ?? fileSystemCache;
const { tagsManifest } = purges.default ?? purges;

/**
 * The cache of whole public pages. A page is finished as it comes in: readers get text and style
 * without the framework's scripts, and a policy that lets nothing but our own module run.
 */
export default class PageCache extends FileSystemCache {
  /** @param {string} key @param {unknown} entry @param {unknown} context */
  set(key, entry, context) {
    const search = isSearchRoute(key); // what somebody searches for is kept nowhere
    if (entry?.kind === 'APP_PAGE' && typeof entry.html === 'string') {
      finish(entry, search ? 'no-store' : KEPT_BY_OTHERS);
      if (!mayBeKept(entry.html)) return Promise.resolve();
    }
    if (search || mayBeOutdated(entry, context)) return Promise.resolve();
    return super.set(key, entry, context);
  }
}

function mayBeOutdated(entry, context) {
  const tags = context?.tags ?? entry?.tags ?? entry?.headers?.[TAGS]?.split(',') ?? [];
  const since = Date.now() - RENDER_MS;
  return tags.some(
    (tag) => !tag.startsWith(HARMLESS) && (tagsManifest.get(tag)?.expired ?? 0) > since,
  );
}

// In place: the visitor who made the page render gets this very entry, finished too.
function finish(page, cacheControl) {
  const status = statusOf(page.html);
  page.status = status ?? page.status;
  page.html = page.html.replace(FRAMEWORK_SCRIPT, '').replace(SCRIPT_PRELOAD, '');
  page.segmentData = undefined; // pieces for links that fetch ahead, which no page of ours has
  page.headers = {
    ...page.headers,
    'content-security-policy': contentSecurityPolicy("'self'"),
    'cache-control': cacheControl,
    ...movedHeaders(page.html),
    ...statusHeaders(status),
  };
}
