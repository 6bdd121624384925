import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { adapter, chooseMembership } from '#lib/auth/adapter.ts';
import { loadMember } from '#lib/auth/load-member.ts';
import { authOptions } from '#lib/auth/session.ts';
import { clock, HOUR, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { newId } from '#lib/id.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let member: Member;

beforeAll(async () => {
  member = (await createCrew()).moderator;
});

const START = new Date('2026-03-04T08:00:00Z');
const after = (milliseconds: number) => new Date(START.getTime() + milliseconds);

/** A session that begins at START and is as long as next-auth makes it. */
async function signIn(): Promise<string> {
  const sessionToken = `token-${newId()}`;
  const maxAge = authOptions().session?.maxAge ?? 0;
  const session = { sessionToken, userId: member.accountId, expires: after(maxAge * 1000) };
  await at(START, () => adapter.createSession(session));
  return sessionToken;
}

const look = (token: string, moment: Date) => at(moment, () => adapter.getSessionAndUser(token));

test('of a session’s token only the SHA-256 is stored', async () => {
  const token = await signIn();
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const row = await client().session.findUniqueOrThrow({ where: { tokenHash } });
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await adapter.getSessionAndUser(tokenHash)).toBeNull(); // a stolen row opens nothing
});

test('a session acts in the account’s first membership', async () => {
  const found = await look(await signIn(), after(MINUTE));
  expect(found?.user).toMatchObject({ id: member.accountId, memberId: member.id });
});

test('a session ends after two hours without use', async () => {
  const token = await signIn();
  expect(await look(token, after(2 * HOUR))).not.toBeNull();
  expect(await look(token, after(4 * HOUR + MINUTE))).toBeNull();
});

test('a session in use ends after twelve hours all the same', async () => {
  const token = await signIn();
  for (let hour = 1; hour < 12; hour += 1) {
    expect(await look(token, after(hour * HOUR)), `after ${hour} hours`).not.toBeNull();
  }
  expect(await look(token, after(12 * HOUR - MINUTE))).not.toBeNull();
  expect(await look(token, after(12 * HOUR))).toBeNull();
});

test('a session that was ended is no session', async () => {
  const token = await signIn();
  await adapter.deleteSession(token);
  expect(await look(token, after(MINUTE))).toBeNull();
});

test('whoever leaves an organisation acts for it no more, at once', async () => {
  const leaving = await createMember({ organisation: member.organisationId, role: 'volunteer' });
  expect(await loadMember(leaving.accountId, leaving.id)).toMatchObject({ id: leaving.id });
  await client().member.update({ where: { id: leaving.id }, data: { leftAt: clock.now() } });
  expect(await loadMember(leaving.accountId, leaving.id)).toBeNull();
});

test('a session never acts in somebody else’s membership', async () => {
  const other = await createMember({ organisation: member.organisationId, role: 'volunteer' });
  const token = await signIn();
  await chooseMembership(token, other.id); // even if it were written
  expect(await loadMember(member.accountId, other.id)).toBeNull();
});

test('nobody gets an account by signing in', async () => {
  const before = await client().account.count();
  await expect(adapter.createUser()).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await client().account.count()).toBe(before);
});
