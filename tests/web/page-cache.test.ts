import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '#lib/web/headers.ts';
import PageCache from '#lib/web/page-cache.js';

const DATA = '<script type="application/ld+json">{"@type":"QAPage"}</script>';
const OURS = '<script type="module" src="/rinnalla.js"></script>';
const STYLE = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>';
const FONT = '<link rel="preload" href="/_next/static/a.woff2" as="font" crossorigin=""/>';
const FRAMEWORK = [
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
  '<script>self.__next_f.push([1,"a\\n<b>"])</script>',
  '<script id="_R_">\n(self.__next_f=self.__next_f||[]).push([0])\n</script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
  '<link rel="modulepreload" as="script" href="/_next/static/chunks/b.js"/>',
];
const BODY = '<main><h1>Äiti ei puhu</h1><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></main>';

const pageWith = (html: string) => ({
  kind: 'APP_PAGE',
  html,
  rscData: Buffer.from('payload'),
  headers: { 'x-next-cache-tags': 'questions' },
  postponed: undefined,
  segmentData: new Map<string, Buffer>() as Map<string, Buffer> | undefined,
  status: 200,
});

// What Next makes and calls; it is written in JavaScript, so its types are told here.
type PageStore = {
  set(key: string, entry: object, context: object): Promise<void>;
  get(key: string, context: object): Promise<{ value: ReturnType<typeof pageWith> }>;
};
const Store = PageCache as unknown as new (options: object) => PageStore;

const newCache = () =>
  new Store({
    fs: {},
    flushToDisk: false,
    serverDistDir: '/nowhere',
    revalidatedTags: [],
    maxMemoryCacheSize: 10_000_000,
  });

async function cached(entry: object) {
  const cache = newCache();
  await cache.set('/fi/page', entry, {});
  return (await cache.get('/fi/page', { kind: 'APP_PAGE' })).value;
}

test('a reading page is finished without any script of the framework', async () => {
  const { html } = await cached(pageWith(FRAMEWORK.join('') + BODY + FRAMEWORK.join('\n')));
  expect(html.trim()).toBe(BODY);
});

test('it keeps its data for search engines, our own module, styles and fonts', async () => {
  const kept = DATA + OURS + STYLE + FONT + BODY;
  const { html } = await cached(pageWith(kept + FRAMEWORK.join('')));
  expect(html).toBe(kept);
});

test('it carries the policy that lets only our own module run, beside its other headers', async () => {
  const { headers } = await cached(pageWith(BODY));
  expect(headers).toEqual({
    'x-next-cache-tags': 'questions',
    'content-security-policy': contentSecurityPolicy("'self'"),
    'cache-control': 'public, max-age=0, s-maxage=2, must-revalidate',
  });
  expect(contentSecurityPolicy("'self'")).toContain("default-src 'none'");
  expect(contentSecurityPolicy("'self'")).not.toContain('unsafe');
});

test('whoever makes the page render gets the finished page too', async () => {
  const entry = pageWith(FRAMEWORK.join('') + BODY);
  await newCache().set('/fi/page', entry, {});
  expect(entry.html).toBe(BODY);
});

test('what the framework needs to move between pages is left as it is', async () => {
  const { rscData } = await cached(pageWith(FRAMEWORK.join('')));
  expect(rscData.toString()).toBe('payload');
});

test('pieces of it for links that fetch ahead, which no page has, take no room', async () => {
  const { segmentData } = await cached(pageWith(BODY));
  expect(segmentData).toBeUndefined();
});

test('the answer to a search is finished too, but kept nowhere', async () => {
  const cache = newCache();
  const entry = pageWith(FRAMEWORK.join('') + BODY);
  await cache.set('/fi/questions/search/cT1h', entry, {});
  expect(entry.html).toBe(BODY);
  expect(entry.headers).toMatchObject({ 'cache-control': 'no-store' });
  expect(await cache.get('/fi/questions/search/cT1h', { kind: 'APP_PAGE' })).toBeNull();
});

test('a page that says it is gone is answered as gone', async () => {
  const { status } = await cached(pageWith('<div data-page-status="410"></div>'));
  expect(status).toBe(410);
});

test('a page of trouble is given to whoever asked, and kept for nobody', async () => {
  const entry = pageWith(`${FRAMEWORK.join('')}<div data-page-status="503"></div>`);
  const cache = newCache();
  await cache.set('/fi/trouble', entry, {});
  expect(entry).toMatchObject({ status: 503, html: '<div data-page-status="503"></div>' });
  expect(entry.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '60' });
  expect(await cache.get('/fi/trouble', { kind: 'APP_PAGE' })).toBeNull();
});

test('it does not take the place of the page that was kept before', async () => {
  const cache = newCache();
  await cache.set('/fi/before', pageWith(BODY), {});
  await cache.set('/fi/before', pageWith('<div data-page-status="503"></div>'), {});
  expect((await cache.get('/fi/before', { kind: 'APP_PAGE' })).value.html).toBe(BODY);
});

test('anything that is no page passes untouched', async () => {
  const entry = { kind: 'FETCH', data: { body: FRAMEWORK[0] }, revalidate: 60 };
  const before = structuredClone(entry);
  await newCache().set('data', entry, {});
  expect(entry).toEqual(before);
});
