import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { adapter } from '#lib/auth/adapter.ts';
import { sendSignInLink } from '#lib/auth/session.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { LOCALES, pathFor } from '#lib/i18n/routing.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { testDatabase } from '../support/database.ts';
import { mailServer, readable } from '../support/mail-server.ts';

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

const { useVerificationToken: takeToken } = adapter;

/** The way next-auth looks a token up. */
const redeem = (email: string, token: string) =>
  takeToken({
    identifier: email,
    token: createHash('sha256').update(`${token}${env().authSecret}`).digest('hex'),
  });

test.each(LOCALES)('a link in the language of the page arrives by mail: %s', async (locale) => {
  const { email } = await somebody();
  await sendSignInLink(locale, `  ${email.toUpperCase()} `);
  expect(arrived.map(({ to }) => to)).toEqual([[email]]);
  const link = linkIn(arrived[0]?.raw ?? '');
  expect(link.pathname).toBe(pathFor(locale, 'confirmSignIn'));
  expect(await redeem(email, link.searchParams.get('token') ?? '')).toMatchObject({
    identifier: email,
  });
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
  const token = linkIn(arrived[0]?.raw ?? '').searchParams.get('token') ?? '';
  const row = await client().signInToken.findFirstOrThrow({ where: { email } });
  expect(row.tokenHash).not.toContain(token);
  const minutes = (row.expiresAt.getTime() - clock.now().getTime()) / MINUTE;
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThanOrEqual(15);
});

test('a link works once, also when it is opened several times at the same moment', async () => {
  const { email } = await somebody();
  // From the second round on, enough connections are open for the uses to run side by side.
  for (let round = 0; round < 5; round += 1) {
    arrived.splice(0);
    await sendSignInLink('fi', email);
    const token = linkIn(arrived[0]?.raw ?? '').searchParams.get('token') ?? '';
    const uses = await Promise.all(Array.from({ length: 8 }, () => redeem(email, token)));
    expect(uses.filter((one) => one !== null)).toHaveLength(1);
    expect(await redeem(email, token)).toBeNull();
  }
});

test('a link of one person does not let another one in', async () => {
  const [one, other] = [await somebody(), await somebody()];
  await sendSignInLink('fi', one.email);
  const token = linkIn(arrived[0]?.raw ?? '').searchParams.get('token') ?? '';
  expect(await redeem(other.email, token)).toBeNull();
  expect(await redeem(one.email, token)).not.toBeNull();
});
