import { NextRequest } from 'next/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { client } from '#lib/db/client.ts';
import { onPurge } from '#lib/kept/reads.ts';
import { POST } from '../../app/api/reactions/route.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const ORIGIN = 'http://localhost:3000';
const purged: string[] = [];
let place = 0;
onPurge((tags) => purged.push(...(tags ?? [])));
// The framework's request: there is none in a test.
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': `198.51.100.${place}` }),
}));

beforeEach(() => {
  place += 1;
  purged.length = 0;
});

type Sent = Record<string, string>;

function post(fields: Sent, headers: Sent = {}): Promise<Response> {
  const body = new URLSearchParams(fields).toString();
  const common = {
    host: 'localhost:3000',
    origin: ORIGIN,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
  };
  const all = Object.entries({ ...common, ...headers }).filter(([, value]) => value !== '');
  return POST(
    new NextRequest(`${ORIGIN}/api/reactions`, { method: 'POST', body, headers: new Headers(all) }),
  );
}

async function aPress(more: Sent = {}): Promise<Sent> {
  const { questionId } = await publishedQuestion(await createCrew());
  return { locale: 'fi', handle: `${questionId}-otsikko`, kind: 'same', ...more };
}

const total = async () =>
  (await client().reaction.aggregate({ _sum: { count: true } }))._sum.count ?? 0;

describe('a press without scripts', () => {
  test.each([
    ['same', 'thanks-same'],
    ['helped', 'thanks-helped'],
    ['not_quite', 'next-steps'],
  ])('on %s leads back to the page, at %s, and sets no cookie', async (kind, anchor) => {
    const fields = await aPress({ kind });
    const { status, headers } = await post(fields);
    expect(status).toBe(303);
    expect(headers.get('location')).toBe(`/fi/kysymykset/${fields.handle}#${anchor}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('that came to nothing leads back to where the page says so', async () => {
    const response = await post(await aPress({ handle: 'nothing-here' }));
    expect(response.headers.get('location')).toBe('/fi/kysymykset/nothing-here#same-failed');
  });
});

describe('a press in place', () => {
  const inPlace = { accept: 'application/json' };

  test('gets the new number in words', async () => {
    const response = await post(await aPress(), inPlace);
    expect(await response.json()).toEqual({
      text: 'Yksi on painanut tästä',
      anchor: 'thanks-same',
    });
  });

  test('learns that there is nothing to press on', async () => {
    expect((await post(await aPress({ handle: 'nothing-here' }), inPlace)).status).toBe(404);
  });
});

test.each<[string, Sent]>([
  ['our public address, behind a proxy', { host: 'app:8080' }],
  ['the address that it was called by', { host: '192.0.2.1', origin: 'http://192.0.2.1' }],
  ['the same origin, as the browser says', { 'sec-fetch-site': 'same-origin' }],
])('a press from a page at %s counts', async (_, headers) => {
  expect((await post(await aPress(), headers)).status).toBe(303);
});

describe('nothing is counted', () => {
  test.each<[string, Sent]>([
    ['a page of another site', { origin: 'https://elsewhere.example' }],
    ['a page that hides where it is', { origin: 'null' }],
    ['another site that the browser names', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling of our address', { 'sec-fetch-site': 'same-site' }],
    ['nobody knows where', { origin: '' }],
  ])('from %s', async (_, headers) => {
    const before = await total();
    expect((await post(await aPress(), headers)).status).toBe(403);
    expect(await total()).toBe(before);
  });

  test.each<[string, Sent]>([
    ['an unknown kind', { kind: 'angry' }],
    ['an address with something else in it', { handle: '//elsewhere.example' }],
    ['an unknown language', { locale: 'xx' }],
    ['a field that does not belong', { more: 'x' }],
  ])('of %s', async (_, fields) => {
    const before = await total();
    expect((await post(await aPress(fields))).status).toBe(400);
    expect(await total()).toBe(before);
  });

  test.each([
    ['is too long', '1001'],
    ['does not say how long it is', ''],
  ])('of a form that %s', async (_, length) => {
    expect((await post(await aPress(), { 'content-length': length })).status).toBe(413);
  });
});

test('the page is purged for the first of many presses in a minute', async () => {
  const fields = await aPress();
  purged.length = 0; // what it took to publish
  for (let press = 0; press < 3; press += 1) {
    place += 1;
    await post(fields);
  }
  expect(purged).toEqual([`reactions:${fields.handle?.split('-')[0]}`]);
});

test('one place counts once', async () => {
  const fields = await aPress();
  const before = await total();
  await post(fields);
  await post(fields);
  expect(await total()).toBe(before + 1);
});
