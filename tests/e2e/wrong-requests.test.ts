import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { COMMON_HEADERS } from '#lib/web/headers.ts';
import { HttpAsker, manyTimes } from '../support/http-asker.ts';
import { expect } from './fixtures.ts';
import { test } from './own-world.ts';

const SECRET = 'Kerttulanmutka'; // stands in all that is sent, and in no answer's place in the log
const MOST_LINES = 150; // of the log, for all of it together

type Wrong = { method: string; path: string; headers?: Record<string, string>; body?: string };

const MULTIPART = 'multipart/form-data; boundary=x';
const part = (name: string, value: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const form = (...fields: [string, string][]) =>
  `${fields.map(([name, value]) => part(name, value)).join('')}--x--\r\n`;

const PAGES = ['/fi/kysy', '/fi/kysy/avain', '/fi/oma-kysymys', '/fi/kirjaudu', '/fi/tyopoyta'];
const HANDLERS = ['/api/drafts', '/api/similar', '/api/reactions'];

/** Bodies that come from no form of ours, with the id of an action that there is. */
function wrongPosts(id: string): Omit<Wrong, 'path'>[] {
  const sent = (type: string, body: string, more = {}) => ({
    method: 'POST',
    headers: { 'content-type': type, ...more },
    body,
  });
  const called = (action: string, ...args: [string, string][]) =>
    sent(MULTIPART, form(...args), { 'next-action': action, accept: 'text/x-component' });
  const plainly = (action: string, args: string) =>
    sent('text/plain;charset=UTF-8', args, { 'next-action': action });
  const argument = JSON.stringify([{ code: SECRET }, '$K1']);
  return [
    sent(MULTIPART, part('title', SECRET)),
    sent(MULTIPART, `--x\r\n${SECRET}`),
    sent(MULTIPART, ''),
    sent('multipart/form-data', form(['title', SECRET])),
    sent('multipart/form-data; boundary=y', form(['title', SECRET])),
    sent(MULTIPART, form(['$ACTION_ID_', SECRET])),
    sent(MULTIPART, form([`$ACTION_ID_${'a'.repeat(42)}`, ''], ['title', SECRET])),
    sent(MULTIPART, form(['$ACTION_REF_1', ''], ['$ACTION_1:0', SECRET])),
    sent(MULTIPART, form(['$ACTION_REF_1', ''], ['$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`])),
    sent(MULTIPART, form([`$ACTION_ID_${id}`, ''], ['$ACTION_KEY', SECRET], ['title', SECRET])),
    sent('application/x-www-form-urlencoded', `title=${SECRET}`),
    sent('application/x-www-form-urlencoded', '%=%&%E4'),
    sent('application/json', `{"title":"${SECRET}`),
    sent('text/plain', SECRET),
    sent('', SECRET),
    sent(MULTIPART, form(['title', SECRET.repeat(50_000)])),
    plainly('a'.repeat(42), SECRET),
    plainly(SECRET, '[]'),
    plainly(id, SECRET),
    plainly(id, '[]'),
    plainly(id, `["${SECRET}","${SECRET}"]`),
    plainly(id, 'null'),
    plainly(id, '["$K1","$F1","$@2"]'),
    called(id, ['0', SECRET]),
    called(id, ['0', '["$K9"]']),
    called(id, ['0', '["$undefined","$undefined"]']),
    called(id, ['1_title', SECRET]),
    called('', ['0', argument]),
    called('f'.repeat(42), ['0', argument], ['_1_title', SECRET]),
  ];
}

const BEFORE = ['', '/fi', '/sv', '/api', '/_next/static', '/fi/kysymykset', '/fi/teemat', '/dev'];
const UNREADABLE = ['/%', '/%E0%A4%A', '/%ff', '/%C0%AF', '/%00', '/..%5c', `/${SECRET}%`];
const METHODS = ['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'];
const ELSEWHERE = [
  '/fi/',
  '//x',
  '/\\x',
  '/fi//kysy',
  '/FI/Kysy/',
  '/fi/ask',
  '/nothing',
  '/fi/k/x',
];

const ODD: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': SECRET },
  { 'next-router-state-tree': '%5B%22%22%5D', rsc: '1', 'next-router-prefetch': '1' },
  { 'next-action': SECRET },
  { 'next-url': SECRET, rsc: '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { cookie: `asker=${SECRET}; staff=${SECRET}; __Host-asker=%` },
  { 'accept-language': SECRET },
  { 'x-forwarded-host': SECRET },
  { 'x-forwarded-proto': SECRET },
  { 'content-type': MULTIPART },
  { range: 'bytes=9-1' },
];

function wrongRequests(id: string): Wrong[] {
  const posts = [...PAGES, ...HANDLERS].flatMap((path) =>
    wrongPosts(id).map((one) => ({ ...one, path })),
  );
  const unreadable = BEFORE.flatMap((before) =>
    UNREADABLE.map((path) => ({ method: 'GET', path: before + path })),
  );
  const methods = [...PAGES, '/fi', '/rinnalla.js', '/api/leave'].flatMap((path) =>
    METHODS.map((method) => ({ method, path })),
  );
  const odd = [...PAGES, '/fi', '/fi/oma-kysymys/tiedot/json', '/api/desk/live?question=x'].flatMap(
    (path) => ODD.map((headers) => ({ method: 'GET', path, headers })),
  );
  const elsewhere = ELSEWHERE.map((path) => ({ method: 'GET', path }));
  return [...posts, ...unreadable, ...methods, ...odd, ...elsewhere];
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
let places = 0;

function ask(url: string, { method, path, headers, body }: Wrong): Promise<Answer> {
  places += 1;
  const place = { origin: url, 'x-forwarded-for': `10.9.${places >> 8}.${places % 256}` };
  const { hostname, port } = new URL(url);
  const options = { hostname, port, method, path, headers: { ...place, ...headers } };
  return new Promise((resolve, reject) => {
    const asked = request({ ...options, timeout: 20_000 }, async (response) => {
      const { statusCode: status = 0, headers: told } = response;
      resolve({ status, headers: told, body: await text(response) });
    });
    asked.on('timeout', () => asked.destroy(new Error(`${method} ${path} hangs`)));
    asked.on('error', reject);
    asked.end(body);
  });
}

test('no request, however wrong, is answered with a fault of ours, without headers or with a stack', async ({
  own,
}) => {
  test.slow();
  const fields = await new HttpAsker(own.url, '10.8.0.1').open();
  const { id } = JSON.parse(fields.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? '{}');
  const wrong = wrongRequests(id);
  const before = own.printed().length;
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  await manyTimes(wrong.length, 4, async (number) => {
    const one = wrong[number] as Wrong;
    const { status, headers, body } = await ask(own.url, one);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const said = `${status} ${one.method} ${one.path} ${JSON.stringify(one.headers)} ${one.body?.slice(0, 200)}`;
    if (status >= 500) faults.push(said);
    if (/\n {4}at |node_modules|Internal Server Error/.test(body)) faults.push(`stack: ${said}`);
    const lacking = Object.entries(COMMON_HEADERS).filter(
      ([name, value]) => headers[name] !== value,
    );
    if (lacking.length > 0 || !headers['content-security-policy']) faults.push(`headers: ${said}`);
  });
  expect(faults).toEqual([]);
  expect(wrong.length).toBeGreaterThan(400);
  expect(statuses.get(400) ?? 0, 'what was wrong was seen to be').toBeGreaterThan(100);

  // The same ways, with something that makes sense.
  const right = await ask(own.url, { method: 'GET', path: '/fi/kysy' });
  expect(right.status).toBe(200);
  const printed = own.printed().slice(before);
  expect(printed).not.toContain(SECRET);
  expect(printed.split('\n').length).toBeLessThan(MOST_LINES);
});
