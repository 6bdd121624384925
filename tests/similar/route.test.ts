import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { POST } from '../../app/api/similar/route.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const ORIGIN = 'http://localhost:3000';
const WRITTEN = {
  locale: 'fi',
  language: 'fi',
  theme: '',
  title: 'Emme enää puhu iltaisin',
  body: 'Ennen juttelimme aina nukkumaan mennessä. Nyt kumpikin katsoo omaa puhelintaan.',
};

function post(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields).toString();
  const all = {
    host: 'localhost:3000',
    origin: ORIGIN,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
    'x-forwarded-for': '198.51.100.1',
    ...headers,
  };
  return POST(
    new NextRequest(`${ORIGIN}/api/similar`, { method: 'POST', body, headers: new Headers(all) }),
  );
}

test('a page of ours gets what is like the text, kept by nobody', async () => {
  const { questionId } = await publishedQuestion(await createCrew());
  const answer = await post(WRITTEN);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const [first] = (await answer.json()) as { href: string }[];
  expect(first?.href).toMatch(new RegExp(`^/fi/kysymykset/${questionId}-`));
});

test.each([
  ['another site', {}, { origin: 'https://elsewhere.example' }, 403],
  ['a body of any size', {}, { 'content-length': '1000000' }, 413],
  ['a language that is none of ours', { language: 'de' }, {}, 400],
  ['a file', {}, { 'content-type': 'multipart/form-data' }, 400],
])('%s is refused without a word', async (_what, fields, headers, status) => {
  const answer = await post({ ...WRITTEN, ...fields }, headers);
  expect([answer.status, await answer.text()]).toEqual([status, '']);
});

test('who asks far too often is offered nothing for a while; others still are', async () => {
  const flood = { 'x-forwarded-for': '198.51.100.2' };
  for (let time = 0; time < RATE_LIMITS.similar.times; time += 1) {
    await post({ ...WRITTEN, language: 'de' }, flood);
  }
  expect((await post(WRITTEN, flood)).status).toBe(429);
  expect((await post(WRITTEN)).status).toBe(200);
});
