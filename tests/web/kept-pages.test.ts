import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clock, HOUR } from '#lib/clock.ts';
import { forget } from '#lib/kept/reads.ts';
import { keptResponse } from '#lib/web/kept-answer.ts';
import { answerFromMemory, keepPage } from '#lib/web/kept-pages.ts';

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

test.each(['br', 'gzip'])(
  'it comes compressed with %s from the second time on',
  async (encoding) => {
    const { address } = keep();
    const asked = () => get(address, { 'accept-encoding': encoding });
    expect(await (await asked()).text()).toBe(BODY);
    const answer = await vi.waitUntil(async () => {
      const next = await asked();
      return next.headers.get('content-encoding') === encoding ? next : null;
    });
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(await answer.text()).toBe(BODY);
  },
);

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

test('what somebody asks for in words of their own, what fails and what is not there is kept nowhere', async () => {
  const route = keptResponse(async ({ nextUrl }) => {
    const status = { '/fi/rikki': 503, '/fi/keksitty': 404 }[nextUrl.pathname] ?? 200;
    return new Response('x', { status });
  });
  const visit = (address: string) =>
    route({ nextUrl: new URL(address, 'http://localhost'), headers: new Headers() }, {});
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
