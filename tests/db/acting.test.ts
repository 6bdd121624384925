import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, type Member, SYSTEM, VISITOR } from '#lib/actor.ts';
import { client, reading, readingFrom, type Tx, withActor } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { kept } from '#lib/kept/reads.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';
import { statementsOf } from '../support/statements.ts';

testDatabase();

let member: Member;
let colleague: Member;
beforeAll(async () => {
  const crew = await createCrew();
  member = crew.answerer;
  colleague = crew.reviewer;
});

type Told = { pid: number; kind: string; member: string; organisation: string; question: string };

/** Who acts, as the database knows it, and on which connection. */
async function told(tx: Tx): Promise<Told> {
  const [row] = await tx.$queryRaw<Told[]>`
    SELECT pg_backend_pid() AS pid, coalesce(current_setting('rinnalla.actor_kind', true), '') AS kind,
      coalesce(current_setting('rinnalla.actor_member', true), '') AS member,
      coalesce(current_setting('rinnalla.actor_organisation', true), '') AS organisation,
      coalesce(current_setting('rinnalla.actor_question', true), '') AS question`;
  if (!row) throw new Error('The database said nothing.');
  return row;
}

const NOBODY = { kind: '', member: '', organisation: '', question: '' };
const asker = { kind: 'asker', questionId: asId<QuestionId>("o'question") } as const;
const memberTold = () => ({
  ...NOBODY,
  kind: 'member',
  member: member.id,
  organisation: member.organisationId,
});

describe('the database is told who acts', () => {
  test.each<[string, () => Actor, () => object]>([
    ['a visitor', () => VISITOR, () => ({ ...NOBODY, kind: 'visitor' })],
    ['an asker', () => asker, () => ({ ...NOBODY, kind: 'asker', question: "o'question" })],
    ['a member', () => member, memberTold],
    ['Rinnalla itself', () => SYSTEM, () => ({ ...NOBODY, kind: 'system' })],
  ])('%s, until the transaction ends', async (_, actor, expected) => {
    const inside = await withActor(actor(), told);
    expect(inside).toMatchObject(expected());
    const after = await told(client());
    expect(after).toEqual({ ...NOBODY, pid: inside.pid });
  });

  test('and of the next actor on the same connection nothing is left of the one before', async () => {
    const first = await withActor(member, told);
    const { pid, ...next } = await withActor(asker, told);
    expect(pid).toBe(first.pid);
    expect(next).toEqual({ ...NOBODY, kind: 'asker', question: asker.questionId });
  });

  test('also when what the one before did has failed', async () => {
    const failing = withActor(member, async (tx) => tx.$queryRaw`SELECT 1 / 0`);
    await expect(failing).rejects.toThrow('division by zero');
    expect(await told(client())).toMatchObject(NOBODY);
  });

  test('and twenty at once do not meet', async () => {
    const actors = Array.from({ length: 20 }, (_, index) => ({
      kind: 'asker' as const,
      questionId: asId<QuestionId>(`question ${index}`),
    }));
    const seen = await Promise.all(actors.map((actor) => withActor(actor, told)));
    expect(seen.map(({ question }) => question)).toEqual(actors.map((one) => one.questionId));
    expect(new Set(seen.map(({ pid }) => pid)).size).toBeGreaterThan(1);
  });
});

describe('what is read', () => {
  test('for a visitor is one statement, in no transaction', async () => {
    const { statements } = await statementsOf(() => reading(VISITOR, told));
    expect(statements.length).toBe(1);
  });

  test('by one actor within a reading of theirs is part of it', async () => {
    const { statements, transactions } = await statementsOf(() =>
      reading(member, async () => {
        const one = await reading(member, told);
        const other = await reading({ ...member }, told);
        expect(one).toEqual({ ...memberTold(), pid: one.pid });
        expect(other).toEqual(one);
      }),
    );
    expect(transactions).toBe(1);
    expect(statements.length).toBe(5); // begin, who acts, two reads, commit
  });

  test('within a command of the same actor sees what it has written', async () => {
    await withActor(member, async (tx) => {
      await tx.member.update({ where: { id: member.id }, data: { openLimit: 7 } });
      const seen = await reading(member, (within) =>
        within.member.findUniqueOrThrow({ where: { id: member.id } }),
      );
      expect(seen.openLimit).toBe(7);
    });
  });

  test('at once within a reading comes one after the other', async () => {
    const pids = await reading(member, () =>
      Promise.all(Array.from({ length: 5 }, () => reading(member, told))),
    );
    expect(new Set(pids.map(({ pid }) => pid)).size).toBe(1);
  });

  test('from a question of its own begins with the answer, in the statement that tells who acts', async () => {
    const { statements } = await statementsOf(() =>
      readingFrom<{ first: number }, void>(member, Prisma.sql`7 AS first`, async (tx, row) => {
        expect(row?.first).toBe(7);
        expect(await told(tx)).toMatchObject(memberTold());
        await expect(tx.unfoundWord.deleteMany()).rejects.toThrow(/read-only transaction/);
      }).catch(() => undefined),
    );
    expect(statements.length).toBe(5); // begin, who acts and the first, two reads, the end
  });

  test('cannot be written to', async () => {
    const write = reading(member, (tx) =>
      tx.member.update({ where: { id: member.id }, data: { openLimit: 1 } }),
    );
    await expect(write).rejects.toThrow(/read-only transaction/);
    const { openLimit } = await client().member.findUniqueOrThrow({ where: { id: member.id } });
    expect(openLimit).not.toBe(1);
  });

  test('after something that failed in the same reading fails too, and the next reading works', async () => {
    const both = reading(member, async () => {
      await reading(member, (tx) => tx.$queryRaw`SELECT 1 / 0`).catch(() => undefined);
      return reading(member, told);
    });
    await expect(both).rejects.toThrow(/current transaction is aborted/);
    expect(await reading(member, told)).toMatchObject({ kind: 'member' });
  });
});

describe('within a transaction nothing asks for a second connection', () => {
  const REFUSED = 'A transaction is running here';

  test.each<[string, () => Promise<unknown>]>([
    ['a command', () => withActor(member, told)],
    ['a reading of somebody else', () => reading(colleague, told)],
    ['a reading of a visitor', () => reading(VISITOR, told)],
    ['a kept read', () => kept(async () => 1, { key: 'known already', tags: [] })],
  ])('%s is refused', async (_, work) => {
    await work();
    await expect(reading(member, work)).rejects.toThrow(REFUSED);
    await expect(withActor(member, work)).rejects.toThrow(REFUSED);
    await work();
  });

  test('and what was begun in it goes its own way once it is over', async () => {
    const over = Promise.withResolvers<void>();
    let later: Promise<Told> | undefined;
    await reading(member, async () => {
      later = over.promise.then(() => withActor(colleague, told));
    });
    over.resolve();
    expect(await later).toMatchObject({ kind: 'member', member: colleague.id });
  });
});
