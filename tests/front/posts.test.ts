import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetForged } from '#lib/front/forwarded.ts';
import { LARGE_FORMS } from '#lib/front/large-forms.ts';
import type { SentAnswer } from '#lib/front/sent-answer.ts';
import { FORM_BOUNDS } from '#lib/web/form-state.ts';
import { COMMON, expectHeaders, type Front, serveFront } from './serve-front.ts';

let front: Front;

// In place of the framework: tells what it was asked for, and as the query says what else it was given.
async function framework(request: IncomingMessage, answer: SentAnswer) {
  const { searchParams, pathname } = new URL(request.url ?? '', 'http://localhost');
  const way = Object.entries(request.headers).filter(([name]) => /forwarded/.test(name));
  const said = searchParams.has('way') ? ` ${JSON.stringify(Object.fromEntries(way))}` : '';
  const body = searchParams.has('body') ? ` ${(await text(request)).length}` : '';
  answer.end(`${request.method} ${pathname}${said}${body}`);
}

beforeAll(async () => {
  front = await serveFront(framework);
});
afterAll(() => front.stop());

const LIMIT = FORM_BOUNDS.bytes;
const CHUNK = 'a'.repeat(1_000);

/** A body that does not say how long it will be. */
const inChunks = (chunks: number) => ({
  method: 'POST',
  duplex: 'half',
  body: Readable.toWeb(Readable.from(Array(chunks).fill(CHUNK))),
});

test('what is sent reaches the framework whole, also without its length', async () => {
  const plain = await front.ask('/fi/kysy?body', { method: 'POST', body: 'a'.repeat(LIMIT) });
  expect(await plain.text()).toBe(`POST /fi/kysy ${LIMIT}`);
  const chunked = await front.ask('/fi/kysy?body', inChunks(500) as RequestInit);
  expect(await chunked.text()).toBe('POST /fi/kysy 500000');
  const nothing = await front.ask('/fi/kysy?body', { method: 'POST' });
  expect(await nothing.text()).toBe('POST /fi/kysy 0');
});

test.each([
  ['that says so', { method: 'POST', body: 'a'.repeat(LIMIT + 1) }],
  ['that does not', inChunks(600)],
  ['of ten megabytes', { method: 'POST', body: 'a'.repeat(10_000_000) }],
])('more than a form holds %s is refused in clear words', async (_, init) => {
  const answer = await front.ask('/fi/kysy?body', init as RequestInit);
  expect(answer.status).toBe(413);
  expectHeaders(answer.headers);
  expect(await answer.text()).toContain('<h1>Lomake oli liian suuri</h1>');
});

test.each([
  ['says how much it is', 'content-length: 1000000000', ''],
  ['does not', 'transfer-encoding: chunked', '3B9ACA00\r\n'],
])('whoever goes on sending what was refused, and %s, is cut off', async (_, header, begin) => {
  const { host, hostname, port } = new URL(front.url);
  const socket = connect(Number(port), hostname);
  const heard: Buffer[] = [];
  socket.on('data', (chunk) => heard.push(chunk));
  const cut = new Promise((closed) => socket.once('close', closed));
  const lines = [`host: ${host}`, `origin: ${front.url}`, header];
  socket.write(`POST /fi/kysy HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${begin}`);
  socket.on('error', () => {}); // it is meant to break
  const endless = Buffer.alloc(1_000_000);
  const send = () => {
    while (socket.writable && socket.write(endless));
  };
  socket.on('drain', send);
  send();
  await cut;
  expect(Buffer.concat(heard).toString()).toMatch(/^HTTP\/1.1 413 /);
  expect(socket.bytesWritten).toBeLessThan(100_000_000);
});

test('whoever floods us with large forms is read no further, and others are', async () => {
  /** What a place is told to a form of which it sends so much. */
  const post = async (localAddress: string, announced: number, sent: number) => {
    const socket = connect({
      port: Number(new URL(front.url).port),
      host: '127.0.0.1',
      localAddress,
    });
    const lines = [`host: localhost`, `origin: http://localhost`, `content-length: ${announced}`];
    socket.write(`POST /fi/kysy?body HTTP/1.1\r\n${lines.join('\r\n')}\r\n`);
    socket.write(`connection: close\r\n\r\n${'a'.repeat(sent)}`);
    return Buffer.concat(await socket.toArray()).toString();
  };
  for (let n = 0; n < LARGE_FORMS.times; n += 1) {
    expect(await post('127.0.0.9', LIMIT, LIMIT)).toContain(`POST /fi/kysy ${LIMIT}`);
  }
  const refused = await post('127.0.0.9', LIMIT, 0); // which ends without a byte of it
  expect(refused).toMatch(/^HTTP\/1.1 413 /);
  expect(refused).toContain('retry-after: 60');
  expect(await post('127.0.0.9', 1_000, 1_000)).toContain('POST /fi/kysy 1000');
  expect(await post('127.0.0.10', LIMIT, LIMIT)).toContain(`POST /fi/kysy ${LIMIT}`);
});

test.each([
  ['broken off', 'multipart/form-data; boundary=x', '--x\r\n\r\na', 400],
  ['without a boundary', 'multipart/form-data', '--x--', 400],
  ['of a thousand fields', 'application/x-www-form-urlencoded', 'a=b&'.repeat(1_000), 413],
])('a form %s never reaches the framework', async (_, type, body, status) => {
  const headers = { 'content-type': type };
  const answer = await front.ask('/fi/kysy?body', { method: 'POST', headers, body });
  expect(answer.status).toBe(status);
  expectHeaders(answer.headers);
  expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
  const api = await front.ask('/api/drafts?body', { method: 'POST', headers, body });
  expect([api.status, await api.text()]).toEqual([status, '']);
});

const EVIL = 'https://elsewhere.example';

test.each<[string, Record<string, string>, boolean]>([
  ['the origin of the page', {}, true],
  ['that and the browser', { 'sec-fetch-site': 'same-origin' }, true],
  ['the browser alone', { origin: '', 'sec-fetch-site': 'same-origin' }, true],
  ['the browser, with a hidden origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
  ['the page, where the origin was taken out', { origin: '', referer: 'OWN/fi/kysy' }, true],
  ['nothing', { origin: '' }, false],
  ['another site', { origin: EVIL }, false],
  ['another site, whatever the rest', { origin: EVIL, 'sec-fetch-site': 'same-origin' }, false],
  ['another site as the host', { origin: EVIL, 'x-forwarded-host': 'elsewhere.example' }, false],
  ['the page of another site', { origin: '', referer: `${EVIL}/fi/kysy` }, false],
  ['no page at all', { origin: 'null' }, false],
  ['nonsense', { origin: '://' }, false],
  ['a browser that comes from elsewhere', { 'sec-fetch-site': 'cross-site' }, false],
  ['the same, without an origin', { origin: '', 'sec-fetch-site': 'cross-site' }, false],
  ['an address typed in', { origin: '', 'sec-fetch-site': 'none' }, false],
])('what is sent by %s: taken or refused', async (_, told, isTaken) => {
  for (const path of ['/fi/kysy', '/sv/arbetsbord', '/api/drafts', '/api/leave']) {
    const headers = {
      host: new URL(front.url).host,
      origin: front.url,
      'content-length': '0',
      connection: 'close',
      ...told,
    };
    const lines = Object.entries(headers)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value.replace('OWN', front.url)}`);
    const whole = await front.sent(`POST ${path} HTTP/1.1`, ...lines);
    const [head = '', body = ''] = whole.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${isTaken ? 200 : 403} `);
    for (const [name, value] of COMMON) expect(head).toContain(`${name}: ${value}`);
    if (isTaken) expect(body).toContain(`POST ${path}`);
    else if (path.startsWith('/api/')) expect(body.trim()).toMatch(/^0?$/);
    else expect(body).toMatch(/<h1>(Emme ottaneet tätä vastaan|Vi tog inte emot det här)<\/h1>/);
  }
});

test('nobody says where a request comes from, unless a proxy of ours does', async () => {
  const forged = { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-host': 'a', forwarded: 'for=b' };
  const answer = await front.ask('/fi/keksitty?way', { headers: forged });
  expect(await answer.text()).toBe('GET /fi/keksitty {}');
  const kept = { ...forged };
  forgetForged(kept, true);
  expect(kept).toEqual(forged);
});
