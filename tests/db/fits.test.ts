import { beforeAll, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { fits } from '#lib/db/fits.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { newId } from '#lib/id.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let crew: Awaited<ReturnType<typeof createCrew>>;
let rows: Prisma.QuestionGetPayload<{ include: typeof include }>[];
const include = {
  claim: { include: { member: true } },
  answers: { include: { member: true } },
} satisfies Prisma.QuestionInclude;

beforeAll(async () => {
  crew = await createCrew({ openLimit: 3 });
  await acceptedQuestion(crew);
  const offered = await claimedQuestion({ ...crew, answer: 'Kuulostaa raskaalta.' });
  await claimedQuestion({ ...crew, risk: 1 });
  await client().claim.update({
    where: { questionId: offered.questionId },
    data: { offeredToId: crew.reviewer.id },
  });
  rows = await client().question.findMany({ where: { themeId: crew.theme }, include });
});

const offered = (id: string) => ({ claim: { offeredToId: id } }) as Prisma.QuestionWhereInput;

test.each<[string, () => Prisma.QuestionWhereInput]>([
  ['what is equal, and all of several', () => ({ status: 'open', risk: 0 })],
  ['one of several', () => ({ OR: [{ status: 'open' }, { risk: { gt: 0 } }] })],
  ['nothing asked', () => ({ status: undefined, risk: { not: undefined } })],
  ['in a list', () => ({ status: { in: ['open', 'answered'] }, risk: { lte: 0 } })],
  ['moments', () => ({ promisedOn: { gte: rows[0]?.promisedOn, lt: new Date('9999-01-01') } })],
  ['no such row', () => ({ claim: null })],
  ['is there', () => ({ claim: { is: { memberId: crew.answerer.id } } })],
  ['is not there', () => ({ NOT: { claim: { memberId: crew.answerer.id } } })],
  ['the opposite of unknown', () => ({ NOT: offered(crew.reviewer.id) })],
  ['the opposite of either', () => ({ NOT: { OR: [offered('x'), { risk: 7 }] } })],
  ['neither of two', () => ({ NOT: [{ risk: { gt: 0 } }, { status: 'open' }] })],
  ['not equal to nothing', () => ({ claim: { offeredToId: { not: crew.moderator.id } } })],
  ['something', () => ({ claim: { offeredToId: { not: null } } })],
  ['bytes', () => ({ sealedChangeWish: { not: null } })],
  ['some of many', () => ({ answers: { some: { memberId: crew.answerer.id } } })],
  ['none of many', () => ({ answers: { none: { approvedAt: null } } })],
  ['none of what is unknown', () => ({ answers: { none: { approvedAt: { gt: new Date(0) } } } })],
  ['of a row of a row', () => ({ claim: { member: { role: 'volunteer', leftAt: null } } })],
])('%s finds in memory what the database finds', async (_, whereOf) => {
  const where = whereOf();
  const found = await client().question.findMany({
    where: { AND: [{ themeId: crew.theme }, where] },
    select: { id: true },
  });
  const ids = (of: { id: string }[]) => of.map(({ id }) => id).sort();
  expect(ids(rows.filter((row) => fits(where, row)))).toEqual(ids(found));
});

test('what was not read, or cannot be told, is no silent no', () => {
  const [row = {}] = rows;
  expect(() => fits({ events: { some: {} } }, row)).toThrow('events was not read');
  expect(() => fits({ OR: [] }, row)).toThrow('cannot be told');
  expect(() => fits({ id: { contains: newId() } }, row)).toThrow('contains cannot be told');
});
