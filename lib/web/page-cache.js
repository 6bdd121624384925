import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { contentSecurityPolicy } from './headers.ts';

// Scripts of the framework: those it serves, and those it writes into the page. What stays is
// data (JSON-LD) and our own small module from public/.
const FRAMEWORK_SCRIPT = /<script(?![^>]*type="application\/ld\+json")(?![^>]*src="\/(?!_next\/))[^>]*>.*?<\/script>/gs;
const SCRIPT_PRELOAD = /<link(?=[^>]*rel="(?:module)?preload")(?=[^>]*as="script")[^>]*>/g;

const FileSystemCache = fileSystemCache.default; // a CommonJS module inside an ES one

/**
 * The cache of whole public pages. A page is finished as it comes in: readers get text and style
 * without the framework's scripts, and a policy that lets nothing but our own module run.
 */
export default class PageCache extends FileSystemCache {
  /** @param {string} key @param {unknown} entry @param {unknown} context */
  set(key, entry, context) {
    return super.set(key, entry?.kind === 'APP_PAGE' ? finished(entry) : entry, context);
  }
}

function finished(page) {
  if (typeof page.html !== 'string') return page;
  return {
    ...page,
    html: page.html.replace(FRAMEWORK_SCRIPT, '').replace(SCRIPT_PRELOAD, ''),
    headers: { ...page.headers, 'content-security-policy': contentSecurityPolicy("'self'") },
  };
}
