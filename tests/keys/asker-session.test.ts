import { beforeAll, beforeEach, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { HOUR, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { actInSession, openedBy } from '#lib/keys/asker-session.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { endSession, forgetAskerSessions } from '#lib/keys/end-asker-session.ts';
import { sessionHash, sessionVault } from '#lib/keys/session-token.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const START = new Date('2026-03-04T08:00:12.345Z');
const after = (milliseconds: number) => new Date(START.getTime() + milliseconds);

let made: Made;

beforeAll(async () => {
  made = await askedQuestion(await createCrew());
});
beforeEach(() => client().askerSession.deleteMany());

const begin = (code: string | null = null, earlier: string | null = null) =>
  at(START, () => beginAskerSession({ ...made, code }, earlier));
const look = (token: string, moment: Date) => at(moment, () => openedBy(token));
const act = (token: string, moment: Date, keyKept = true) =>
  at(moment, () => actInSession(token, { keyKept }));
const rows = () => client().askerSession.findMany();

const opened = ({ keyId, questionId }: Made) => ({ keyId, questionId });

test('a token opens its key, and of it only the SHA-256 is stored', async () => {
  const token = await begin();
  expect(await look(token, START)).toEqual({ ...opened(made), code: null });
  const [row] = await rows();
  expect(row?.tokenHash).toBe(sessionHash(token));
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await look(row?.tokenHash ?? '', START)).toBeNull(); // a stolen row opens nothing
});

test.each(['', 'x', `${'A'.repeat(43)}=`, 'A'.repeat(43)])('"%s" opens nothing', async (token) => {
  await begin();
  expect(await look(token, START)).toBeNull();
  expect(await act(token, START)).toBeNull();
});

test('a session ends after half an hour without use, and every use is another half an hour', async () => {
  const token = await begin();
  expect(await look(token, after(30 * MINUTE - 1))).not.toBeNull();
  expect(await look(token, after(31 * MINUTE))).toBeNull();
  expect(await act(token, after(29 * MINUTE))).toBe(made.keyId);
  expect(await look(token, after(58 * MINUTE))).not.toBeNull();
  expect(await act(token, after(61 * MINUTE))).toBeNull();
});

test('to look at the page is no use: nothing is written down', async () => {
  const token = await begin();
  const before = await rows();
  await look(token, after(20 * MINUTE));
  expect(await rows()).toEqual(before);
});

test('a session in use ends after four hours all the same', async () => {
  const token = await begin();
  for (let minute = 20; minute < 240; minute += 20) await act(token, after(minute * MINUTE));
  expect(await look(token, after(4 * HOUR - MINUTE))).not.toBeNull();
  expect(await look(token, after(4 * HOUR + MINUTE))).toBeNull();
});

test('what is kept of when somebody was here are whole minutes', async () => {
  await act(await begin('the key'), after(7 * MINUTE + 1234), false);
  for (const { idleFrom, endsAt, keyUntil } of await rows()) {
    for (const moment of [idleFrom, endsAt, keyUntil]) {
      expect((moment?.getTime() ?? 1) % MINUTE).toBe(0);
    }
  }
});

test('the key is shown for half an hour at most, however busy, and then it is erased', async () => {
  const token = await begin(made.code);
  expect((await look(token, after(28 * MINUTE)))?.code).toBe(made.code);
  await act(token, after(28 * MINUTE), false); // as who asks for a notice by e-mail
  expect(await look(token, after(30 * MINUTE))).toEqual({
    ...opened(made),
    code: null,
  });
  expect(await at(after(30 * MINUTE), () => forgetAskerSessions(SYSTEM))).toBe(1);
  expect(await rows()).toMatchObject([{ sealedKey: null, keyUntil: null }]);
});

test('whoever goes on from the key has kept it: it is erased at once', async () => {
  const token = await begin(made.code);
  await act(token, after(MINUTE));
  expect((await look(token, after(MINUTE)))?.code).toBeNull();
  expect(await rows()).toMatchObject([{ sealedKey: null, keyUntil: null }]);
});

test('the key in the database opens with the token alone', async () => {
  const token = await begin(made.code);
  const [row] = await rows();
  if (!row?.sealedKey) throw new Error('There is no key.');
  expect(sessionVault(token).open(row.sealedKey, 'shownKey', row.tokenHash)).toBe(made.code);
  const other = sessionVault(await begin());
  expect(() => other.open(row.sealedKey ?? new Uint8Array(), 'shownKey', row.tokenHash)).toThrow(
    'could not be opened',
  );
});

test('a session that was ended opens nothing, and another browser’s goes on', async () => {
  const [mine, other] = [await begin(), await begin()];
  await endSession(mine);
  expect(await look(mine, START)).toBeNull();
  expect(await act(mine, START)).toBeNull();
  expect(await look(other, START)).not.toBeNull();
});

test('a browser that opens a question again has one session, the new one', async () => {
  const first = await begin();
  const second = await begin(null, first);
  expect(await look(first, START)).toBeNull();
  expect(await look(second, START)).not.toBeNull();
});

test('with a question all its sessions go, in every browser', async () => {
  const gone = await askedQuestion(await createCrew());
  const open = () => beginAskerSession({ ...gone, code: null }, null);
  const tokens = [await open(), await open()];
  await deleteQuestion(gone.asker);
  expect(await Promise.all(tokens.map((token) => openedBy(token)))).toEqual([null, null]);
  expect(await rows()).toEqual([]);
});

test('what is over is deleted, what is open stays', async () => {
  await begin();
  const token = await begin();
  await act(token, after(20 * MINUTE));
  expect(await at(after(40 * MINUTE), () => forgetAskerSessions(SYSTEM))).toBe(1);
  expect(await rows()).toMatchObject([{ tokenHash: sessionHash(token) }]);
});
