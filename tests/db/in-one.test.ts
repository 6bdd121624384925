import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { inOne } from '#lib/db/in-one.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { acceptedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { statementsOf } from '../support/statements.ts';

testDatabase();

test('readings in Prisma’s words become one statement that finds what each would find', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, question: { language: 'sv' } });
  const later = { promisedOn: { gt: new Date('2020-02-29T00:00:00Z') } };
  const wheres = [
    { status: 'open', ...later } as const,
    { status: 'received', ...later } as const,
    { receivedAt: { gt: new Date(0) }, risk: { lte: 4 }, language: { in: ['sv', "f'i"] } },
  ];
  const statement = await inOne(
    wheres.map((where, index) => ({
      name: `part $${index} '`,
      read: (db) =>
        db.question.findMany({ where, orderBy: { risk: 'asc' }, take: 2, select: { id: true } }),
    })),
  );
  let rows: unknown[] = [];
  const { statements } = await statementsOf(async () => {
    rows = await client().$queryRaw`${statement} ORDER BY part`;
  });
  expect(rows).toEqual([
    { part: "part $0 '", id: questionId },
    { part: "part $2 '", id: questionId },
  ]);
  expect(statements.filter((text) => !text.includes('pg_notify'))).toHaveLength(1); // of what was done before
});

test('it sends nothing itself, and refuses what would write or take several statements', async () => {
  const { statements } = await statementsOf(async () => {
    const two = (db: Parameters<Parameters<typeof inOne>[0][number]['read']>[0]) =>
      Promise.all([db.question.findMany(), db.theme.findMany()]);
    await expect(inOne([{ name: 'two', read: two }])).rejects.toThrow('2 statements');
    await expect(
      inOne([{ name: 'writes', read: (db) => db.$executeRaw`DELETE FROM questions` }]),
    ).rejects.toThrow('Only a reading');
  });
  expect(statements).toEqual([]);
});
