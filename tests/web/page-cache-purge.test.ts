import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import PageCache from '#lib/web/page-cache.js';

type Store = {
  set(key: string, entry: object, context: object): Promise<void>;
  get(key: string, context: object): Promise<object | null>;
  revalidateTag(tags: string[], durations: { expire: number }): Promise<void>;
};
const newCache = () =>
  new (PageCache as unknown as new (options: object) => Store)({
    fs: {},
    flushToDisk: false,
    serverDistDir: '/nowhere',
    revalidatedTags: [],
    maxMemoryCacheSize: 10_000_000,
  });

const page = (tag: string) => ({
  kind: 'APP_PAGE',
  html: '<p>Tämä oli julkinen.</p>',
  headers: { 'x-next-cache-tags': `_N_T_/layout,${tag}` },
  status: 200,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page that began to render before its text was hidden is not kept after it', async () => {
  const cache = newCache();
  await cache.revalidateTag(['question:a'], { expire: 0 });
  await cache.set('/fi/a', page('question:a'), {});
  vi.advanceTimersByTime(2_000);
  await cache.set('/fi/late', page('question:a'), {});
  expect(await cache.get('/fi/a', { kind: 'APP_PAGE' })).toBeNull();
  expect(await cache.get('/fi/late', { kind: 'APP_PAGE' })).toBeNull();
});

test('nor is what such a page has read', async () => {
  const cache = newCache();
  await cache.revalidateTag(['question:b'], { expire: 0 });
  const read = { kind: 'FETCH', data: { body: '{}' }, revalidate: 60 };
  await cache.set('read-b', read, { fetchCache: true, tags: ['question:b'] });
  vi.advanceTimersByTime(1);
  expect(await cache.get('read-b', { kind: 'FETCH', tags: ['question:b'] })).toBeNull();
});

test('a page rendered well after the purge, and a page of something else, are kept', async () => {
  const cache = newCache();
  await cache.revalidateTag(['question:c'], { expire: 0 });
  await cache.set('/fi/other', page('question:d'), {});
  expect(await cache.get('/fi/other', { kind: 'APP_PAGE' })).not.toBeNull();
  vi.advanceTimersByTime(10_001);
  await cache.set('/fi/c', page('question:c'), {});
  expect(await cache.get('/fi/c', { kind: 'APP_PAGE' })).not.toBeNull();
});

test('numbers that have just changed never keep a page out', async () => {
  const cache = newCache();
  await cache.revalidateTag(['reactions:e'], { expire: 0 });
  vi.advanceTimersByTime(1);
  await cache.set('/fi/e', page('question:e,reactions:e'), {});
  expect(await cache.get('/fi/e', { kind: 'APP_PAGE' })).not.toBeNull();
});
