import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adapter, chooseMembership } from '#lib/auth/adapter.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { CHANNEL, closeChannel, openChannel } from '#lib/db/channel.ts';
import { client } from '#lib/db/client.ts';
import { GET } from '../../app/api/desk/live/route.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { withinRequest } from '../support/within-request.ts';

testDatabase();

let crew: Awaited<ReturnType<typeof createCrew>>;

beforeAll(openChannel);
afterAll(closeChannel);
beforeAll(async () => {
  crew = await createCrew();
});

/** A desk that a moderator has open in a browser, and what its stream says. */
async function openDesk() {
  const sessionToken = randomBytes(32).toString('hex');
  const expires = new Date(clock.now().getTime() + HOUR);
  await adapter.createSession({ sessionToken, userId: crew.moderator.accountId, expires });
  const answer = await withinRequest(
    'http://localhost/api/desk/live',
    { cookie: `staff=${sessionToken}` },
    GET,
  );
  const reader = answer.body?.getReader();
  const says = async () => {
    const part = await reader?.read();
    return part?.done ? 'the end' : new TextDecoder().decode(part?.value).trim();
  };
  if (answer.status === 200) expect(await says()).toBe('retry: 5000');
  return { sessionToken, says, status: answer.status, close: () => reader?.cancel() };
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

test('signing out ends the open desk of that session, and no other', async () => {
  const [mine, other] = [await openDesk(), await openDesk()];
  await adapter.deleteSession(mine.sessionToken);
  expect(await mine.says()).toBe('the end');
  await askedQuestion(crew);
  expect(await other.says()).toContain('event: changed');
  await other.close();
});

test('so does a word from another process', async () => {
  const desk = await openDesk();
  const tokenHash = hashOf(desk.sessionToken);
  await client().session.delete({ where: { tokenHash } }); // there
  const payload = JSON.stringify(['session', 'another', tokenHash]);
  await client().$executeRaw`SELECT pg_notify(${CHANNEL}, ${payload})`;
  expect(await desk.says()).toBe('the end');
});

test('a session whose end nobody has told hears of nothing either', async () => {
  const desk = await openDesk();
  const tokenHash = hashOf(desk.sessionToken);
  await client().session.delete({ where: { tokenHash } });
  await askedQuestion(crew);
  expect(await desk.says()).toBe('the end');
});

test('whoever leaves an organisation hears nothing more of it', async () => {
  const leaving = await createCrew();
  crew = leaving;
  const desk = await openDesk();
  const left = { id: leaving.moderator.id };
  await client().member.update({ where: left, data: { leftAt: clock.now() } });
  await askedQuestion(leaving);
  expect(await desk.says()).toBe('the end');
  expect((await openDesk()).status).toBe(204);
  crew = await createCrew();
});

test('a desk in one role is not told what another role may hear', async () => {
  const desk = await openDesk();
  const { accountId: account, organisationId: organisation } = crew.moderator;
  const second = await createMember({ account, organisation, role: 'volunteer' });
  await chooseMembership(desk.sessionToken, second.id);
  expect(await desk.says()).toBe('the end');
});
