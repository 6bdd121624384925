import { expect, test } from 'vitest';
import { sendSignInLink, watchedDesk } from '#lib/auth/session.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { wayIn } from '#lib/i18n/way-in.ts';
import type { QuestionId } from '#lib/id.ts';
import { GET } from '../../app/api/auth/[...nextauth]/route.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';
import { ELSEWHERE } from '../support/elsewhere.ts';
import { mailServer, readable } from '../support/mail-server.ts';
import { withinRequest } from '../support/within-request.ts';

testDatabase();

const arrived = mailServer();

async function somebody() {
  const { accountId } = (await createCrew()).moderator;
  return client().account.findUniqueOrThrow({ where: { id: accountId } });
}

function linkIn(raw: string): URL {
  const [link = ''] = /http:\/\/localhost\S+/.exec(readable(raw)) ?? [];
  return new URL(link);
}

/** Presses the button of the page to which a link leads, in a browser of one's own. */
async function press(email: string, token: string, from = 'same-origin', callbackUrl = DESK) {
  const url = new URL('/api/auth/callback/email', env().publicUrl);
  url.search = new URLSearchParams({ token, email, callbackUrl }).toString();
  const answer = await withinRequest(url, { 'sec-fetch-site': from }, (request) =>
    GET(request, { params: Promise.resolve({ nextauth: ['callback', 'email'] }) }),
  );
  const [cookie = '', ...others] = answer.headers.getSetCookie();
  expect(others).toEqual([]); // next-auth has more, which would stay after signing out
  if (cookie) expect(cookie).toMatch(/^staff=/);
  return { to: answer.headers.get('location') ?? '', cookie: cookie.split(';')[0] ?? '' };
}

/** Whose desk stands open in a browser with this cookie. */
const whose = async (cookie: string) =>
  (await withinRequest(env().publicUrl, { cookie }, watchedDesk))?.member.accountId ?? null;

const DESK = pathFor('fi', 'desk');
const REFUSED = `${pathFor('fi', 'signIn')}?error=link`;
const tokenIn = (raw = '') => linkIn(raw).searchParams.get('token') ?? '';

test.each(LOCALES)('a link in the language of the page arrives by mail: %s', async (locale) => {
  const { id, email } = await somebody();
  await sendSignInLink(locale, `  ${email.toUpperCase()} `);
  expect(arrived.map(({ to }) => to)).toEqual([[email]]);
  const link = linkIn(arrived[0]?.raw ?? '');
  expect(link.pathname).toBe(pathFor(locale, 'confirmSignIn'));
  const { to, cookie } = await press(email, link.searchParams.get('token') ?? '');
  expect(to).toBe(DESK);
  expect(await whose(cookie)).toBe(id);
});

test.each(LOCALES)(
  'a link leads on to the page that one had opened, also when it is too old: %s',
  async (locale) => {
    const { email } = await somebody();
    const opened = pathFor(locale, 'deskQuestion', { id: asId<QuestionId>('b7kq2m9xd4fh') });
    await sendSignInLink(locale, email, opened);
    const { pathname, searchParams } = linkIn(arrived[0]?.raw ?? '');
    expect([pathname, searchParams.get('to')]).toEqual([pathFor(locale, 'confirmSignIn'), opened]);
    const token = searchParams.get('token') ?? '';
    const shown = await press(email, token, 'none', opened); // the page with the button
    expect(new URL(shown.to, env().publicUrl).searchParams.get('to')).toBe(opened);
    expect((await press(email, token, 'same-origin', opened)).to).toBe(opened);
    const late = await press(email, token, 'same-origin', opened);
    expect(late.to).toBe(wayIn(locale, opened, { error: 'link' }));
  },
);

test.each(ELSEWHERE)('no link leads to another site: %s', async (address) => {
  const { email } = await somebody();
  await sendSignInLink('fi', email, address);
  const { searchParams } = linkIn(arrived[0]?.raw ?? '');
  expect(searchParams.has('to')).toBe(false);
  const token = searchParams.get('token') ?? '';
  expect((await press(email, token, 'same-origin', address)).to).toBe(DESK);
});

test('the mail says nothing of any question', async () => {
  const crew = await createCrew();
  await claimedQuestion(crew);
  const { email } = await client().account.findUniqueOrThrow({
    where: { id: crew.answerer.accountId },
  });
  await sendSignInLink('fi', email);
  const text = readable(arrived[0]?.raw ?? '');
  expect(text).toContain('työpöydälle');
  const { title, body } = formOf(crew);
  for (const word of [title, body.slice(0, 20), crew.theme, 'Parisuhde']) {
    expect(text).not.toContain(word);
  }
});

test('an address that nobody was invited with gets no mail, and no word about it', async () => {
  const before = await client().signInToken.count();
  await expect(sendSignInLink('fi', 'joku@example.org')).resolves.toBeUndefined();
  expect(arrived).toEqual([]);
  expect(await client().signInToken.count()).toBe(before);
});

test('of a link only a hash is stored, and it is good for fifteen minutes', async () => {
  const { email } = await somebody();
  await sendSignInLink('fi', email);
  const token = tokenIn(arrived[0]?.raw);
  const row = await client().signInToken.findFirstOrThrow({ where: { email } });
  expect(row.tokenHash).not.toContain(token);
  const minutes = (row.expiresAt.getTime() - clock.now().getTime()) / MINUTE;
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThanOrEqual(15);
});

test('a link works once, also when it is opened several times at the same moment', async () => {
  const { id, email } = await somebody();
  // From the second round on, enough connections are open for the uses to run side by side.
  for (let round = 0; round < 5; round += 1) {
    arrived.splice(0);
    await sendSignInLink('fi', email);
    const token = tokenIn(arrived[0]?.raw);
    const uses = await Promise.all(Array.from({ length: 8 }, () => press(email, token)));
    const [used, ...others] = uses.filter(({ cookie }) => cookie);
    expect(others).toEqual([]);
    expect(await whose(used?.cookie ?? '')).toBe(id);
    expect(await press(email, token)).toEqual({ to: REFUSED, cookie: '' });
  }
});

test('a link of one person does not let another one in', async () => {
  const [one, other] = [await somebody(), await somebody()];
  await sendSignInLink('fi', one.email);
  const token = tokenIn(arrived[0]?.raw);
  expect(await press(other.email, token)).toEqual({ to: REFUSED, cookie: '' });
  expect(await whose((await press(one.email, token)).cookie)).toBe(one.id);
});

test('only the button of our own page uses a link up: anybody else is shown that page', async () => {
  const { id, email } = await somebody();
  await sendSignInLink('fi', email);
  const token = tokenIn(arrived[0]?.raw);
  for (const from of ['none', 'cross-site', 'same-site']) {
    const { to, cookie } = await press(email, token, from);
    expect(new URL(to, env().publicUrl).pathname).toBe(pathFor('fi', 'confirmSignIn'));
    expect(cookie).toBe('');
  }
  expect(await whose((await press(email, token)).cookie)).toBe(id);
});
