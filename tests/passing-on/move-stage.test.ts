import { expect, test } from 'vitest';
import { type Member, SYSTEM } from '#lib/actor.ts';
import { approveAnswer, sendBackAnswer } from '#lib/answers/review-answer.ts';
import { loadMember } from '#lib/auth/load-member.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { client } from '#lib/db/client.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import type { QuestionId } from '#lib/id.ts';
import type { StageMoveName } from '#lib/members/stage-moves.ts';
import { emptyAbsentLists } from '#lib/passing-on/empty-list.ts';
import { offerHandOver } from '#lib/passing-on/hand-over.ts';
import { moveStage } from '#lib/passing-on/move-stage.ts';
import { ownStages, readyToGoOn, stagesHere } from '#lib/passing-on/stages-seen.ts';
import { answeredQuestion, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const WHY = 'Sovimme tästä yhdessä puhelimessa.';
const moving = (actor: Member, member: Member, move: StageMoveName, reasons = WHY) =>
  moveStage(actor, { memberId: member.id, capability: 'answer', move, reasons });
const now = async ({ accountId, id }: Member) => {
  const member = await loadMember(accountId, id);
  if (!member) throw new Error('Nobody is there.');
  return member;
};
const stood = async (questionId: QuestionId) => {
  const { status, claim } = await client().question.findUniqueOrThrow({
    where: { id: questionId },
    select: { status: true, claim: { select: { memberId: true, offeredToId: true } } },
  });
  return { status, claim };
};
const inPool = { status: 'open', claim: null };

async function house(answerer: Parameters<typeof createCrew>[0] = {}) {
  const crew = await createCrew(answerer);
  const { organisation } = crew;
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  return {
    ...crew,
    coordinator,
    colleague: await createMember({ organisation, role: 'volunteer' }),
  };
}

test('a coordinator lets an answerer rest: all they held goes on at once, and the record says who and why', async () => {
  const crew = await house();
  const held = await claimedQuestion({ ...crew, answer: 'Ehdin näin pitkälle.' });
  const waiting = await submittedAnswer(crew);
  const offered = await claimedQuestion({ ...crew, answerer: crew.colleague });
  await offerHandOver(crew.colleague, { ...offered, memberId: crew.answerer.id });
  await moving(crew.coordinator, crew.answerer, 'pause');

  expect(await stood(held.questionId)).toEqual(inPool);
  expect(await client().answer.count({ where: { questionId: held.questionId } })).toBe(1);
  expect((await stood(offered.questionId)).claim?.offeredToId).toBeNull();
  const rests = await now(crew.answerer);
  expect(rests.stages).toEqual({ answer: 'paused' });
  const { inTraining } = await client().member.findUniqueOrThrow({ where: { id: rests.id } });
  expect(inTraining).toBe(true); // the release before leaves them with little
  const open = await acceptedQuestion(crew);
  await expect(claimQuestion(rests, open)).rejects.toMatchObject({ code: 'taken' }); // unseen
  await expect(claimQuestion(crew.answerer, open)).rejects.toMatchObject({ code: 'away' }); // begun before
  const { sections } = await inboxOf(rests);
  expect(sections.map(({ name }) => name)).toEqual(['waiting', 'ownForm', 'passedOn']);
  // What waits for a second person is judged as it was written.
  await approveAnswer(crew.moderator, waiting);
  expect((await stood(waiting.questionId)).status).toBe('answered');

  const [seen] = (await stagesHere(crew.coordinator)).filter(
    ({ memberId }) => memberId === rests.id,
  );
  expect(seen?.moved).toMatchObject([
    { kind: 'stage_paused', capability: 'answer', who: crew.coordinator.displayName, words: WHY },
  ]);
  const own = await ownStages(rests);
  expect(own.moved[0]?.words).toBe(WHY);
  expect(own.capabilities[0]?.moves).toContainEqual({ name: 'resume', closed: 'ownRest' });
  const resuming = moving(rests, rests, 'resume', '');
  await expect(resuming).rejects.toMatchObject({ code: 'invalid', fields: { move: 'ownRest' } });
  await moving(crew.coordinator, crew.answerer, 'resume');
  expect((await now(crew.answerer)).stages).toEqual(crew.answerer.stages);
});

test('an answer that comes back to somebody who rests goes on to the pool', async () => {
  const crew = await house();
  const { questionId } = await submittedAnswer(crew);
  await moving(crew.answerer, crew.answerer, 'pause', ''); // nobody needs a reason for their own
  await sendBackAnswer(crew.reviewer, { questionId, comment: 'Kertoisitko vielä lisää?' });
  expect((await stood(questionId)).status).toBe('claimed');
  await emptyAbsentLists(SYSTEM);
  expect(await stood(questionId)).toEqual(inPool);
});

test('whoever is ended does nothing and sees nothing, and begins again as a learner', async () => {
  const crew = await house();
  const answered = await answeredQuestion(crew);
  await moving(crew.coordinator, crew.answerer, 'end');
  const ended = await now(crew.answerer);
  expect((await inboxOf(ended)).sections).toEqual([]);
  const waiting = claimQuestion(ended, answered);
  await expect(waiting).rejects.toMatchObject({ code: 'taken' });
  await moving(crew.coordinator, crew.answerer, 'begin');
  expect((await now(crew.answerer)).stages).toEqual({ answer: 'learner' });
});

test('what has become too heavy goes back to the pool, from their hands and from review; the rest stays', async () => {
  const crew = await house();
  const light = await claimedQuestion(crew);
  const heavy = await claimedQuestion(crew);
  const reviewed = await submittedAnswer(crew);
  const ids = [heavy.questionId, reviewed.questionId];
  await client().question.updateMany({ where: { id: { in: ids } }, data: { risk: 2 } });
  await moving(crew.coordinator, crew.answerer, 'readAgain');
  for (const id of ids) expect(await stood(id)).toEqual(inPool);
  expect((await stood(light.questionId)).claim?.memberId).toBe(crew.answerer.id);
  const draft = await client().answer.findFirstOrThrow({ where: { questionId: ids[1] } });
  expect(draft).toMatchObject({ submittedAt: null, passedOnAt: expect.any(Date) });
});

test('a professional of the organisation confirms, when enough has been approved, and nobody else', async () => {
  const crew = await house({ stages: { answer: 'reviewed' }, openLimit: 9 });
  const stranger = await createCrew();
  const press = () => moving(crew.reviewer, crew.answerer, 'letGo');
  await expect(press()).rejects.toMatchObject({ code: 'invalid', fields: { move: 'manyAnswers' } });
  expect(await readyToGoOn(crew.reviewer)).toEqual([]);
  for (let given = 0; given < 5; given += 1) await answeredQuestion(crew);
  expect(await readyToGoOn(crew.reviewer)).toMatchObject([
    { displayName: crew.answerer.displayName, approved: 5, capabilities: [{ stage: 'reviewed' }] },
  ]);
  const letGo = (actor: Member) => moving(actor, crew.answerer, 'letGo');
  for (const actor of [crew.coordinator, crew.moderator, crew.answerer, crew.colleague]) {
    const refused = { code: 'not_allowed', fields: { move: 'letGo' } };
    await expect(letGo(actor)).rejects.toMatchObject(refused);
    expect(await readyToGoOn(actor)).toEqual([]);
  }
  await expect(letGo(stranger.reviewer)).rejects.toMatchObject({ code: 'not_found' });
  const silent = moving(crew.reviewer, crew.answerer, 'letGo', '');
  await expect(silent).rejects.toMatchObject({ code: 'invalid', fields: { reasons: 'tooShort' } });
  await press();
  expect((await now(crew.answerer)).stages).toEqual({ answer: 'independent' });
  const { inTraining } = await client().member.findUniqueOrThrow({
    where: { id: crew.answerer.id },
  });
  expect(inTraining).toBe(false);
});

test('nobody confirms themselves in another role of theirs', async () => {
  const crew = await house({ stages: { answer: 'learner' } });
  const { organisation, answerer } = crew;
  const account = answerer.accountId;
  for (const role of ['professional', 'coordinator'] as const) {
    const same = await createMember({ organisation, role, account });
    await expect(moving(same, answerer, 'trust')).rejects.toMatchObject({ code: 'not_allowed' });
  }
});

test('of two who move somebody at once, one does', async () => {
  const crew = await house();
  const tried = await Promise.allSettled([
    moving(crew.coordinator, crew.answerer, 'pause'),
    moving(crew.coordinator, crew.answerer, 'readAgain'),
  ]);
  const lost = tried.filter(({ status }) => status === 'rejected');
  expect(lost).toMatchObject([{ reason: { code: 'conflict' } }]);
  expect(await client().event.count({ where: { subjectId: crew.answerer.id } })).toBe(1);
});
