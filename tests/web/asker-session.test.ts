import { beforeAll, expect, test } from 'vitest';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { askerSession, currentAsker, endAskerSession } from '#lib/web/asker-session.ts';
import { GET, POST } from '../../app/api/leave/route.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { withinRequest } from '../support/within-request.ts';

testDatabase();

let made: Made;

beforeAll(async () => {
  made = await askedQuestion(await createCrew());
});

const ADDRESS = 'http://localhost/';
const begin = () => beginAskerSession(made, null);
const inBrowser = <Answer>(token: string, does: () => Promise<Answer>) =>
  withinRequest(ADDRESS, { cookie: `asker=${token}` }, does);

const leave = () => GET(new Request(ADDRESS, { headers: { 'sec-fetch-site': 'same-origin' } }));

const ends: Record<string, () => Promise<Response>> = {
  'quick exit without a script': leave,
  'quick exit': POST,
  'closing it': () => endAskerSession().then(() => new Response()),
};

test.each(Object.entries(ends))(
  'after %s the browser has nothing, and its cookie is worth nothing',
  async (_, end) => {
    const token = await begin();
    expect(await inBrowser(token, askerSession)).toEqual({
      keyId: made.keyId,
      questionId: made.questionId,
      code: made.code,
    });
    const answer = await inBrowser(token, end);
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^asker=;/)]);
    expect(await inBrowser(token, askerSession)).toBeNull();
    await expect(inBrowser(token, () => currentAsker(new FormData()))).rejects.toMatchObject({
      code: 'closed_here',
    });
  },
);

test('a quick exit without an open question goes all the same', async () => {
  const answer = await withinRequest(ADDRESS, {}, leave);
  expect(answer.status).toBe(303);
});

test('the cookie of a browser is a token and holds no key', async () => {
  const token = await begin();
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const answer = await inBrowser(token, () =>
    currentAsker(new FormData()).then(() => new Response()),
  );
  expect(answer.headers.getSetCookie()).toEqual([expect.stringContaining(`asker=${token};`)]);
});
