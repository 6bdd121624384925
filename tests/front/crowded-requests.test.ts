import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieName } from '#lib/auth/cookie-name.ts';
import type { SentAnswer } from '#lib/front/sent-answer.ts';
import { expectHeaders, type Front, serveFront } from './serve-front.ts';

let front: Front;

// In place of the framework: tells the cookies and the origin it was given.
async function framework({ headers, url }: IncomingMessage, answer: SentAnswer) {
  answer.end(JSON.stringify({ cookie: headers.cookie, origin: headers.origin, url }));
}

beforeAll(async () => {
  front = await serveFront(framework);
});
afterAll(() => front.stop());

const told = async (path: string, init?: RequestInit) =>
  JSON.parse(await (await front.ask(path, init)).text()) as Record<string, string | undefined>;
const many = (length: number) => Array.from({ length }, (_, place) => `a${place}=x`);

test('a query of more things than anybody asks for is refused before the framework sees it', async () => {
  const most = `/fi/kysy?${many(50).join('&')}`;
  expect((await told(most)).url).toBe(most); // the request runs
  for (const query of [many(51).join('&'), 'a&'.repeat(5_000), '&'.repeat(10_000)]) {
    const answer = await front.ask(`/fi/kysy?${query}`);
    expect(answer.status).toBe(400);
    expectHeaders(answer.headers);
  }
  const emojis = encodeURIComponent('💚'.repeat(1_000)); // odd, and one thing
  expect((await front.ask(`/fi/kysymykset?q=${emojis}`)).status).toBe(200);
});

test('of cookies the framework is given ours alone, each once', async () => {
  const [staff, asker] = [cookieName('staff'), cookieName('asker')];
  const others = many(600).join('; ');
  expect((await told('/fi', { headers: { cookie: others } })).cookie).toBeUndefined();
  const cookie = `${staff}=1; ${others}; ${asker}=2;${`${staff}=3; `.repeat(300)}x${staff}=4`;
  expect((await told('/fi', { headers: { cookie } })).cookie).toBe(`${staff}=3; ${asker}=2`);
});

test('what a page of ours sends without naming an origin reaches the framework', async () => {
  const post = (site: string) => ({
    method: 'POST',
    headers: { origin: 'null', 'sec-fetch-site': site },
  });
  expect((await told('/fi/kysy', post('same-origin'))).origin).toBeUndefined();
  expect((await front.ask('/fi/kysy', post('cross-site'))).status).toBe(403);
});
