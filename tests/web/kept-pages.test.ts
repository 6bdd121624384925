import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clock, HOUR } from '#lib/clock.ts';
import { forget } from '#lib/kept/reads.ts';
import { keptResponse, keptRoute } from '#lib/web/kept-answer.ts';
import { answerFromMemory, keepPage, pageFromMemory } from '#lib/web/kept-pages.ts';

let server: Server;
let url: string;

// In place of the framework: says that the page was not in memory.
beforeEach(async () => {
  server = createServer((request, response) => {
    if (!answerFromMemory(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
});

let names = 0;
const BODY = 'Hei. '.repeat(1_000);

function keep(status = 200, forMs = HOUR): { address: string; tag: string } {
  names += 1;
  const address = `/fi/sivu-${names}?page=2`;
  const tag = `page ${names}`;
  const page = { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(BODY) };
  const until = clock.now().getTime() + forMs;
  keepPage(address, page, { tags: new Set([tag]), until, outdated: false });
  return { address, tag };
}

const get = (address: string, headers: HeadersInit = {}) => fetch(url + address, { headers });

test('a kept page is answered with its status, its headers and those of the whole site', async () => {
  const { address } = keep(404);
  const answer = await get(address);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('text/html');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).toBe(BODY);
});

test('another address, another query and another method are not', async () => {
  const { address } = keep();
  expect((await get(`${address}&x=1`)).status).toBe(418);
  expect((await get('/fi/toinen')).status).toBe(418);
  expect((await fetch(url + address, { method: 'POST' })).status).toBe(418);
});

test.each(['br', 'gzip'])('it comes compressed with %s', async (encoding) => {
  const { address } = keep();
  const answer = await get(address, { 'accept-encoding': encoding });
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('vary')).toBe('accept-encoding');
  expect(await answer.text()).toBe(BODY);
});

test('it is compressed once for all who wait for it', async () => {
  const { address } = keep();
  const asked = Array.from({ length: 50 }, () => pageFromMemory(address, 'br'));
  const bodies = new Set((await Promise.all(asked)).map((page) => page?.body));
  expect(bodies.size).toBe(1);
});

test('it is kept in the forms that are asked for, and can be had in any', async () => {
  const store = (globalThis as unknown as { rinnallaPages: { bytes: number } }).rinnallaPages;
  const before = store.bytes;
  const { address } = keep();
  const plain = store.bytes - before;
  const small = await pageFromMemory(address, 'br');
  expect(small?.body.buffer.byteLength).toBe(small?.body.length);
  expect(store.bytes - before).toBeLessThan(plain - BODY.length / 2);
  for (const encoding of ['br', 'gzip', 'identity', 'br', 'gzip']) {
    const answer = await get(address, { 'accept-encoding': encoding });
    expect(await answer.text()).toBe(BODY);
  }
});

test('whoever asks for its headers alone gets those', async () => {
  const { address } = keep();
  const headers = { 'accept-encoding': 'identity' };
  const answer = await fetch(url + address, { method: 'HEAD', headers });
  expect(answer.headers.get('content-length')).toBe(String(BODY.length));
  expect(await answer.text()).toBe('');
});

test('a browser that has it is told so without sending it again', async () => {
  const { address } = keep();
  const etag = (await get(address)).headers.get('etag') ?? '';
  const answer = await get(address, { 'if-none-match': etag });
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe('');
});

test('a purged page is gone at once', async () => {
  const { address, tag } = keep();
  expect((await get(address)).status).toBe(200);
  forget([tag]);
  expect((await get(address)).status).toBe(418);
});

test('a page is gone when its time is over', async () => {
  const { address } = keep(200, HOUR);
  const now = clock.now();
  vi.spyOn(clock, 'now').mockReturnValue(new Date(now.getTime() + HOUR + 1));
  expect((await get(address)).status).toBe(418);
});

let renders = 0;
const route = keptRoute(
  async ({ nextUrl }) => {
    renders += 1;
    await new Promise((resolve) => setImmediate(resolve));
    if (nextUrl.pathname === '/fi/outo') throw new Error('no page');
    const status = { '/fi/rikki': 503, '/fi/keksitty': 404 }[nextUrl.pathname] ?? 200;
    return { status, headers: {}, body: Buffer.from('x') };
  },
  async ({ nextUrl }) => {
    const { pathname, search, searchParams } = nextUrl;
    if (searchParams.has('q')) return { address: pathname + search, kept: false };
    const page = Number(searchParams.get('page'));
    return { address: page > 1 ? `${pathname}?page=${page}` : pathname, kept: true };
  },
);
const asked = (address: string) => ({
  nextUrl: new URL(address, 'http://localhost'),
  headers: new Headers({ 'accept-encoding': 'br' }),
});
const visit = (address: string) => route(asked(address), {});
const atOnce = (address: string) =>
  Promise.allSettled(Array.from({ length: 50 }, () => visit(address)));

test('what somebody asks for in words of their own, what fails and what is not there is kept nowhere', async () => {
  const searched = await visit('/fi/haku?q=yksin');
  expect(searched.headers.get('cache-control')).toBe('no-store');
  expect((await get('/fi/haku?q=yksin')).status).toBe(418);
  for (const address of ['/fi/rikki', '/fi/keksitty']) {
    await visit(address);
    expect((await get(address)).status).toBe(418);
  }
  await visit('/fi/ehja');
  expect((await get('/fi/ehja')).status).toBe(200);
});

test.each([
  ['a theme that is not there', '?theme=zz', '/fi/lista'],
  ['a page in letters', '?page=abc', '/fi/lista'],
  ['a page below', '?page=-7', '/fi/lista'],
  ['one theme and another', '?page=2&theme=mieli&theme=zz', '/fi/lista?page=2'],
  ['a page with a nought', '?page=02', '/fi/lista?page=2'],
  ['120 000 letters', `?x=${'y'.repeat(120_000)}`, '/fi/lista'],
])(
  'a list asked for with %s is led to its address, and nothing is made or kept',
  async (_, query, to) => {
    renders = 0;
    const answer = await visit(`/fi/lista${query}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, to]);
    expect(renders).toBe(0);
    expect(await pageFromMemory(`/fi/lista${query}`, null)).toBeNull();
  },
);

test('a page without choices has none of its own making', async () => {
  const plain = keptResponse(async () => new Response('x'));
  const answer = await plain(asked('/fi/tietoa?fbclid=1'), {});
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/fi/tietoa']);
});

test('a page that fifty ask for at once is made once, and kept', async () => {
  renders = 0;
  const answers = await atOnce('/fi/monelle');
  expect(answers.every(({ status }) => status === 'fulfilled')).toBe(true);
  expect(renders).toBe(1);
  expect((await get('/fi/monelle')).status).toBe(200);
  const again = await visit('/fi/monelle');
  expect([again.headers.get('content-encoding'), await again.text()]).toEqual([null, 'x']);
  expect(renders).toBe(1);
});

test('what fails is told everybody who waits, and the next is made anew', async () => {
  renders = 0;
  const answers = await atOnce('/fi/outo');
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
  expect(renders).toBe(1);
  await expect(visit('/fi/outo')).rejects.toThrow('no page');
  expect(renders).toBe(2);
});
