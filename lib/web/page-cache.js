import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { contentSecurityPolicy } from './headers.ts';
import { statusOf } from './page-status.ts';

// Scripts of the framework: those it serves, and those it writes into the page. What stays is
// data (JSON-LD) and our own small module from public/.
const FRAMEWORK_SCRIPT =
  /<script(?![^>]*type="application\/ld\+json")(?![^>]*src="\/(?!_next\/))[^>]*>.*?<\/script>/gs;
const SCRIPT_PRELOAD = /<link(?=[^>]*rel="(?:module)?preload")(?=[^>]*as="script")[^>]*>/g;

// A CommonJS module: Node hands over all of its exports, the bundler the default one.
const FileSystemCache = fileSystemCache.default ?? fileSystemCache;

/**
 * The cache of whole public pages. A page is finished as it comes in: readers get text and style
 * without the framework's scripts, and a policy that lets nothing but our own module run.
 */
export default class PageCache extends FileSystemCache {
  /** @param {string} key @param {unknown} entry @param {unknown} context */
  set(key, entry, context) {
    if (entry?.kind === 'APP_PAGE' && typeof entry.html === 'string') finish(entry);
    return super.set(key, entry, context);
  }
}

// In place: the visitor who made the page render gets this very entry, finished too.
function finish(page) {
  page.status = statusOf(page.html) ?? page.status;
  page.html = page.html.replace(FRAMEWORK_SCRIPT, '').replace(SCRIPT_PRELOAD, '');
  page.headers = { ...page.headers, 'content-security-policy': contentSecurityPolicy("'self'") };
}
