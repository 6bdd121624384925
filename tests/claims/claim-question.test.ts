import { expect, test } from 'vitest';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const MEMBERS = 50;

/** What became of each attempt: `done`, or the code of its error. */
async function outcomes(attempts: Promise<void>[]): Promise<string[]> {
  const settled = await Promise.allSettled(attempts);
  return settled.map((one) => (one.status === 'fulfilled' ? 'done' : String(one.reason.code)));
}

const among = (codes: string[], code: string) => codes.filter((one) => one === code).length;

test('a limit gives way once to what cannot wait, for a professional who says so', async () => {
  const crew = await createCrew();
  const { organisation } = crew;
  const full = async (role: 'professional' | 'volunteer') => {
    const member = await createMember({ organisation, role, openLimit: 1 });
    await claimQuestion(member, await acceptedQuestion(crew));
    return member;
  };
  const urgent = () => acceptedQuestion({ ...crew, risk: 2, question: { urgent: true } });
  const [professional, volunteer] = [await full('professional'), await full('volunteer')];
  const { questionId } = await urgent();
  const refused = { code: 'full' };
  const takes = (input: Parameters<typeof claimQuestion>[1], member = professional) =>
    claimQuestion(member, input);
  await expect(takes({ questionId })).rejects.toMatchObject(refused);
  await expect(takes({ questionId, anyway: true }, volunteer)).rejects.toMatchObject(refused);
  const calm = await acceptedQuestion({ ...crew, risk: 2 });
  await expect(takes({ ...calm, anyway: true })).rejects.toMatchObject(refused);
  expect((await deskQuestion(professional, questionId)).mayTakeAnyway).toBe(true);
  await takes({ questionId, anyway: true });
  const another = await urgent();
  await expect(takes({ ...another, anyway: true })).rejects.toMatchObject(refused);
});

test('of fifty who claim a question at the same moment exactly one gets it', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion(crew);
  const members = await Promise.all(
    Array.from({ length: MEMBERS }, () =>
      createMember({ organisation: crew.organisation, role: 'volunteer' }),
    ),
  );
  const codes = await outcomes(members.map((member) => claimQuestion(member, { questionId })));
  expect(among(codes, 'done')).toBe(1);
  expect(among(codes, 'taken')).toBe(MEMBERS - 1);

  const winner = members[codes.indexOf('done')];
  const claims = await client().claim.findMany({ where: { questionId } });
  expect(claims.map(({ memberId }) => memberId)).toEqual([winner?.id]);
  const claimed = await client().event.findMany({ where: { questionId, kind: 'claimed' } });
  expect(claimed.map(({ memberId }) => memberId)).toEqual([winner?.id]);
});

test('whoever has as many questions as they have room for gets no more', async () => {
  const crew = await createCrew({ openLimit: 1 });
  const first = await acceptedQuestion(crew);
  const second = await acceptedQuestion(crew);
  await claimQuestion(crew.answerer, first);
  await expect(claimQuestion(crew.answerer, second)).rejects.toMatchObject({ code: 'full' });
  const { status } = await client().question.findUniqueOrThrow({
    where: { id: second.questionId },
  });
  expect(status).toBe('open');
});

test('the tabs of one member together do not pass the limit', async () => {
  const crew = await createCrew({ openLimit: 2 });
  const questions = await Promise.all([1, 2, 3, 4, 5, 6].map(() => acceptedQuestion(crew)));
  const codes = await outcomes(questions.map((one) => claimQuestion(crew.answerer, one)));
  expect(among(codes, 'done')).toBe(2);
  expect(among(codes, 'full')).toBe(4);
  expect(await client().claim.count({ where: { memberId: crew.answerer.id } })).toBe(2);
});

test('one member pressing twice has the question once', async () => {
  const crew = await createCrew();
  const one = await acceptedQuestion(crew);
  const codes = await outcomes([
    claimQuestion(crew.answerer, one),
    claimQuestion(crew.answerer, one),
  ]);
  expect(codes.toSorted()).toEqual(['done', 'taken']);
});

test('an acute question never goes to a volunteer, and does go to a professional', async () => {
  const crew = await createCrew();
  const one = await acceptedQuestion({ ...crew, risk: 3 });
  await expect(claimQuestion(crew.answerer, one)).rejects.toMatchObject({ code: 'taken' });
  expect(await client().claim.count({ where: { questionId: one.questionId } })).toBe(0);
  await claimQuestion(crew.reviewer, one);
  expect(await client().claim.count({ where: { questionId: one.questionId } })).toBe(1);
});

test.each([
  ['moderator', 'not_allowed'],
  ['coordinator', 'taken'], // who reads no question
] as const)('a %s claims nothing', async (role, code) => {
  const crew = await createCrew();
  const one = await acceptedQuestion(crew);
  const member = await createMember({ organisation: crew.organisation, role });
  await expect(claimQuestion(member, one)).rejects.toMatchObject({ code });
  expect(await client().claim.count({ where: { questionId: one.questionId } })).toBe(0);
  await claimQuestion(crew.answerer, one);
});

test('a question of another theme is not there to be claimed', async () => {
  const crew = await createCrew();
  const one = await acceptedQuestion(crew);
  const stranger = (await createCrew()).answerer;
  await expect(claimQuestion(stranger, one)).rejects.toMatchObject({ code: 'taken' });
  expect(await client().claim.count({ where: { questionId: one.questionId } })).toBe(0);
  await claimQuestion(crew.answerer, one);
});
