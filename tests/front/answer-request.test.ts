import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clock, HOUR } from '#lib/clock.ts';
import type { SentAnswer } from '#lib/front/sent-answer.ts';
import { answerWith, reachedUs } from '#lib/web/answer-status.ts';
import { keepPage } from '#lib/web/kept-pages.ts';
import { STYLESHEET } from '../support/built.ts';
import { COMMON, expectHeaders, type Front, serveFront } from './serve-front.ts';

let front: Front;

// In place of the framework: does what the query says, and tells what it was asked for.
async function framework(request: IncomingMessage, answer: SentAnswer) {
  const { searchParams, pathname } = new URL(request.url ?? '', 'http://localhost');
  if (searchParams.has('throws')) throw new TypeError('Pekka');
  if (searchParams.has('reached')) reachedUs();
  if (searchParams.has('says')) answerWith(503, { 'retry-after': '60' });
  const type = searchParams.get('type');
  if (type) answer.setHeader('content-type', type);
  answer.statusCode = Number(searchParams.get('status') ?? answer.statusCode);
  if (searchParams.has('pieces')) answer.write('Internal ');
  const asked = `${request.method} ${pathname}`;
  const told = searchParams.has('range') ? `${asked} ${request.headers.range}` : asked;
  answer.end(searchParams.has('bare') ? 'Server Error' : told);
}

beforeAll(async () => {
  front = await serveFront(framework);
});
afterAll(() => front.stop());

const ask = (path: string, init?: RequestInit) => front.ask(path, init);
const sent = (...lines: string[]) => front.sent(...lines);

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('what the framework makes goes out with every header it left out', async () => {
  const answer = await ask('/fi/tietoa');
  expect(await answer.text()).toBe('GET /fi/tietoa');
  expectHeaders(answer.headers);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test.each([
  ['application/atom+xml', NOTHING],
  ['application/json', NOTHING],
  ['image/png', NOTHING],
  ['text/html; charset=utf-8', expect.stringMatching(/script-src 'self'$/)],
  ['application/javascript', expect.stringMatching(/connect-src 'self'/)],
])('%s has a policy', async (type, policy) => {
  const answer = await ask(`/x?type=${encodeURIComponent(type)}`);
  expect(answer.headers.get('content-security-policy')).toEqual(policy);
});

test('an answer that something has not changed changes no header but the policy', async () => {
  const { headers } = await ask('/fi/keksitty?status=304');
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('cache-control')).toBeNull();
});

test('a kept page is answered before anything else', async () => {
  const headers = { 'content-type': 'application/xml', 'cache-control': 'public' };
  const until = clock.now().getTime() + HOUR;
  const page = { status: 200, headers, body: Buffer.from('<a/>') };
  keepPage('/fi/pidetty', page, { tags: new Set(), until, outdated: false });
  const answer = await ask('/fi/pidetty');
  expect(await answer.text()).toBe('<a/>');
  expectHeaders(answer.headers);
  expect(answer.headers.get('content-security-policy')).toBe(NOTHING);
  expect((await ask('/fi/Pidetty')).headers.get('location')).toBe('/fi/pidetty');
});

test('another spelling is led to the right one, with its query', async () => {
  const answer = await ask('/FI/Kysymykset/?q=Äiti');
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe('/fi/kysymykset?q=%C3%84iti');
  expectHeaders(answer.headers);
});

test('so is what is sent there, by its method and whole', async () => {
  const { status, headers } = await ask('/fi/Kysy', { method: 'POST', body: 'title=a' });
  expect([status, headers.get('location')]).toEqual([308, '/fi/kysy']);
  const followed = await ask('/fi/Kysy', { method: 'POST', body: 'title=a', redirect: 'follow' });
  expect(await followed.text()).toBe('POST /fi/kysy');
});

test('what a proxy would be asked is answered', async () => {
  const whole = await sent(`GET ${front.url}/fi/tietoa HTTP/1.1`, 'host: x', 'connection: close');
  expect(whole).toMatch(/^HTTP\/1.1 200 .*GET \/fi\/tietoa/s);
});

test.each(['/404', '/500', '/_error', '/_not-found', '/_next/image?url=a', '/_next/data/x/a.json'])(
  'the framework is not asked for its own %s',
  async (path) => expect(await (await ask(path)).text()).toMatch(/^GET \/fi\/[_45]/),
);

test('the rest of what it serves itself is left to it', async () => {
  const path = '/_next/static/chunks/A-b.js';
  expect(await (await ask(path)).text()).toBe(`GET ${path}`);
});

test.each([
  ['DELETE', '/fi', 'GET, HEAD'],
  ['POST', '/fi/teemat', 'GET, HEAD'],
  ['POST', '/rinnalla.js', 'GET, HEAD'],
  ['OPTIONS', '/fi/kysy', 'GET, HEAD, POST'],
  ['PUT', '/api/drafts', 'GET, HEAD, POST'],
])('%s %s is refused by saying what is taken', async (method, path, allow) => {
  const answer = await ask(path, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  expect(await answer.text()).toBe('');
  expectHeaders(answer.headers);
});

test('TRACE is refused too, and nothing of it comes back', async () => {
  const whole = await sent('TRACE /fi HTTP/1.1', 'host: x', 'x-own: Pekka', 'connection: close');
  expect(whole).toMatch(/^HTTP\/1.1 405 /);
  expect(whole).toMatch(/allow: GET, HEAD\r\n/i);
  expect(whole).not.toContain('Pekka');
});

test('a refusal by a route says what it takes', async () => {
  const { headers } = await ask('/api/drafts?status=405');
  expect(headers.get('allow')).toBe('POST');
});

const TITLES = { fi: 'Emme saaneet tästä selvää', sv: 'Vi kunde inte tolka det här' };

test.each([
  ['/%E4', 'fi;q=0.5, sv', TITLES.sv],
  ['/fi/%', 'sv', TITLES.fi],
  ['/sv/fragor/%C0%80', 'fi', TITLES.sv],
])('%s cannot be read, and our page says so', async (path, language, title) => {
  const answer = await ask(path, { headers: { 'accept-language': language } });
  expect(answer.status).toBe(400);
  expectHeaders(answer.headers);
  const page = await answer.text();
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain('href="tel:112"');
  expect(page).toContain(`href="${STYLESHEET}"`);
});

test.each([
  ['at once', '/fi/tyopoyta?status=500&type=text/plain&bare', 'GET', 500],
  ['in pieces', '/fi/tyopoyta?status=500&type=text/plain&bare&pieces', 'GET', 500],
  ['as a page', '/fi/tyopoyta?status=500&type=text/html&bare', 'GET', 500],
  ['by throwing', '/fi/tyopoyta?throws', 'GET', 500],
  ['before it came to us', '/fi/kysy?status=500&bare', 'POST', 400],
  ['after it came to us', '/fi/kysy?status=500&bare&reached', 'POST', 500],
  ['in a word of its own', '/fi/kysy?status=400&type=text/plain&bare', 'POST', 400],
])('where the framework fails %s, our page stands', async (_, path, method, status) => {
  const answer = await ask(path, { method });
  expect(answer.status).toBe(status);
  expect(answer.statusText).toBe(status === 500 ? 'Internal Server Error' : 'Bad Request');
  expectHeaders(answer.headers);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const page = await answer.text();
  expect(page).toMatch(/^<!DOCTYPE html><html lang="fi">.*<\/html>$/s);
  expect(page).not.toContain('Error');
});

test('a form sent by a script is told the same, in the words it understands', async () => {
  const broken = '/fi/kysy?status=500&type=text/x-component&bare';
  const answer = await ask(broken, { method: 'POST' });
  expect([answer.status, await answer.text()]).toEqual([400, 'Server Error']);
  expect((await ask(`${broken}&reached`, { method: 'POST' })).status).toBe(500);
});

test('nothing is asked for in part', async () => {
  const answer = await ask('/rinnalla.js?range', { headers: { range: 'bytes=99-' } });
  expect(await answer.text()).toBe('GET /rinnalla.js undefined');
});

test('what a page of ours says stands', async () => {
  const answer = await ask('/fi/tyopoyta?says&type=text/html');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await answer.text()).toBe('GET /fi/tyopoyta');
  const faulty = await ask('/fi/tyopoyta?says&status=500&type=text/html');
  expect(await faulty.text()).toBe('GET /fi/tyopoyta');
});

test('where a program asks, it gets the status and no page', async () => {
  const answer = await ask('/api/proof?status=500&bare');
  expect([answer.status, await answer.text()]).toEqual([500, 'Server Error']);
  expectHeaders(answer.headers);
});

test('an upgrade to something else is answered as if it had not been offered', async () => {
  const offer = ['connection: upgrade', 'upgrade: websocket'];
  const whole = await sent('GET /fi/tietoa HTTP/1.1', 'host: x', ...offer);
  expect(whole).toMatch(/^HTTP\/1.1 200 .*GET \/fi\/tietoa/s);
});

test.each([
  ['too long', 431, `GET /fi HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(20_000)}`],
  ['by a method nobody knows', 405, 'PEKKA /fi HTTP/1.1\r\nhost: x'],
  ['without a host', 400, 'GET /fi HTTP/1.1\r\nconnection: close'],
  ['as anything', 400, '\u0016\u0003\u0001 Pekka'],
])('a request that comes %s is answered with every header', async (_, status, request) => {
  const whole = await sent(request);
  expect(whole).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  const [head = '', body = ''] = whole.split('\r\n\r\n');
  for (const [name, value] of COMMON) expect(head).toContain(`${name}: ${value}`);
  expect(head).toContain("content-security-policy: default-src 'none'");
  expect(body).not.toContain('Pekka');
});
