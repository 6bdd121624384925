import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import type { MemberId, QuestionId } from '#lib/id.ts';
import { clearClaim, heldByAbsent, reassignClaim } from '#lib/passing-on/clear-claim.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { leaveOn } from '../members/leave-on.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

async function heldBySomebodyAway() {
  const crew = await createCrew();
  const coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  const { questionId } = await claimedQuestion({ ...crew, answer: 'Luonnos.' });
  await leaveOn(crew.answerer);
  return { crew, coordinator, questionId };
}

const claimOf = (questionId: QuestionId) => client().claim.findUnique({ where: { questionId } });
const statusOf = async (questionId: QuestionId) =>
  (await client().question.findUniqueOrThrow({ where: { id: questionId } })).status;

test('a coordinator sees where it stands and who could take it, and no word of it', async () => {
  const { crew, coordinator, questionId } = await heldBySomebodyAway();
  const held = await heldByAbsent(coordinator);
  expect(held).toMatchObject([
    { questionId, holder: 'Tuulikki', risk: 0, colleagues: [{ displayName: 'Meri' }] },
  ]);
  expect(JSON.stringify(held)).not.toContain('iltaisin');
  for (const member of [crew.answerer, crew.reviewer, crew.moderator]) {
    expect(() => heldByAbsent(member)).toThrow('not_allowed');
  }
});

test('put back into the pool it waits for anybody, its draft kept', async () => {
  const { coordinator, questionId } = await heldBySomebodyAway();
  await clearClaim(coordinator, { questionId });
  expect(await statusOf(questionId)).toBe('open');
  expect(await claimOf(questionId)).toBeNull();
  expect(await client().answer.count({ where: { questionId } })).toBe(1);
  expect(await heldByAbsent(coordinator)).toEqual([]);
});

test('given to somebody with room it is theirs for a whole claim, and they are told', async () => {
  const { crew, coordinator, questionId } = await heldBySomebodyAway();
  await reassignClaim(coordinator, { questionId, memberId: crew.reviewer.id });
  expect(await statusOf(questionId)).toBe('claimed');
  expect(await claimOf(questionId)).toMatchObject({ memberId: crew.reviewer.id });
  const told = await client().deskNotice.findMany({ where: { memberId: crew.reviewer.id } });
  expect(told.map(({ kind }) => kind)).toEqual(['reassigned']);
});

test('nobody is given one past their limit, on a break, or in another organisation', async () => {
  const { crew, coordinator, questionId } = await heldBySomebodyAway();
  const give = (memberId: MemberId) => reassignClaim(coordinator, { questionId, memberId });
  const { organisation } = crew;
  const full = await createMember({ organisation, role: 'volunteer', openLimit: 0 });
  await expect(give(full.id)).rejects.toMatchObject({ code: 'full' });
  await leaveOn(crew.reviewer);
  await expect(give(crew.reviewer.id)).rejects.toMatchObject({ code: 'away' });
  await expect(give((await createCrew()).reviewer.id)).rejects.toMatchObject({
    code: 'not_allowed',
  });
  expect(await claimOf(questionId)).toMatchObject({ memberId: crew.answerer.id });
});

test('of somebody who is there nothing is moved, nor by a coordinator from elsewhere', async () => {
  const { coordinator, crew, questionId } = await heldBySomebodyAway();
  const elsewhere = await createCrew();
  const { organisation } = elsewhere;
  const stranger = await createMember({ organisation, role: 'coordinator' });
  await expect(clearClaim(stranger, { questionId })).rejects.toMatchObject({ code: 'not_found' });
  const present = await claimedQuestion({ ...crew, answerer: crew.reviewer });
  await expect(clearClaim(coordinator, present)).rejects.toMatchObject({ code: 'not_allowed' });
  const memberId = crew.reviewer.id;
  const taken = reassignClaim(coordinator, { ...present, memberId: crew.answerer.id });
  await expect(taken).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await claimOf(present.questionId)).toMatchObject({ memberId });
});
