import { describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { insertPiece } from '#lib/answers/insert-piece.ts';
import { restoreDraft } from '#lib/answers/restore-draft.ts';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { returnClaim } from '#lib/claims/return-claim.ts';
import { settleQuestion } from '#lib/claims/settle-question.ts';
import { raiseConcern } from '#lib/consult/concern.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { allHelplines } from '#lib/help/helplines.ts';
import type { QuestionId } from '#lib/id.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { acceptHandOver, offerHandOver } from '#lib/passing-on/hand-over.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';

testDatabase();

const ACUTE = 'Aion tappaa itseni tänä yönä. En näe muuta enää.';
const WHY = 'Luin sen toisen kerran, hänellä on suunnitelma.';
const DRAFT = 'Kirjoitin tähän asti, ja tästä voi jatkaa.';

const raise = (actor: Member, questionId: QuestionId, risk = 3) =>
  setRisk(actor, { questionId, risk, why: WHY });
const rowOf = (questionId: QuestionId) =>
  client().question.findUniqueOrThrow({
    where: { id: questionId },
    include: { claim: true, events: { orderBy: { id: 'asc' } } },
  });
const kindsOf = async (questionId: QuestionId) =>
  (await rowOf(questionId)).events.map(({ kind }) => kind);

async function passedOn() {
  const crew = await createCrew();
  const made = await claimedQuestion({ ...crew, answer: DRAFT });
  await raise(crew.reviewer, made.questionId);
  return { crew, ...made };
}

test('what becomes acute leaves the volunteer who has it, and the log says so', async () => {
  const { questionId } = await passedOn();
  expect(await rowOf(questionId)).toMatchObject({ status: 'open', risk: 3, claim: null });
  expect(await kindsOf(questionId)).toContain('passed_on');
});

test('they are told kindly, and the professionals are called', async () => {
  const { crew } = await passedOn();
  await workOff();
  const mails = await outbox();
  const to = ({ accountId }: Member) => mails.filter((mail) => mail.to.startsWith(accountId));
  expect(to(crew.answerer)).toMatchObject([
    { text: expect.stringContaining('Et tehnyt mitään väärin') },
  ]);
  expect(to(crew.reviewer)).toHaveLength(1);
});

test('a professional who takes it goes on from the draft', async () => {
  const { crew, questionId } = await passedOn();
  await claimQuestion(crew.reviewer, { questionId });
  const { left } = await deskQuestion(crew.reviewer, questionId);
  expect(left).toMatchObject([{ who: crew.answerer.displayName, body: DRAFT }]);
});

test('its writer reads what they wrote until it is answered, and nothing that comes after', async () => {
  const { crew, questionId, asker } = await passedOn();
  await followUp(asker, { body: 'Kukaan ei vastaa minulle.' });
  await claimQuestion(crew.reviewer, { questionId });
  await submitAnswer(crew.reviewer, { questionId, body: `${DRAFT} Soita heti numeroon 112.` });
  const seen = await deskQuestion(crew.answerer, questionId);
  expect(seen.answers).toMatchObject([{ body: DRAFT, mine: true, passedOn: true }]);
  expect(seen).toMatchObject({ followUps: [], moves: [], left: [] });
  const { sections } = await inboxOf(crew.answerer);
  const standing = sections.filter(({ items }) => items.length > 0);
  expect(standing).toMatchObject([{ name: 'passedOn', items: [{ id: questionId }] }]);

  const second = await createMember({ organisation: crew.organisation, role: 'professional' });
  await approveAnswer(second, { questionId });
  await expect(deskQuestion(crew.answerer, questionId)).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('every deed of an answerer is refused to a volunteer at 3, with the reason', async () => {
  const { crew, questionId } = await passedOn();
  const { answerer } = crew;
  const [line] = allHelplines('fi');
  const deeds: Record<string, () => Promise<unknown>> = {
    claim: () => claimQuestion(answerer, { questionId }),
    save: () => saveDraft(answerer, { questionId, body: 'Vielä yksi sana.' }),
    insert: () => insertPiece(answerer, { questionId, body: '', piece: `line ${line?.id}` }),
    restore: () => restoreDraft(answerer, { questionId, version: 'x', body: '' }),
    submit: () => submitAnswer(answerer, { questionId, body: DRAFT }),
    settle: () => settleQuestion(answerer, { questionId }),
    offer: () => offerHandOver(answerer, { questionId, memberId: crew.reviewer.id }),
  };
  for (const [name, deed] of Object.entries(deeds)) {
    await expect(deed(), name).rejects.toMatchObject({ code: 'professional_only' });
  }
  // The same where a claim has been left with them by some fault: they may only give it back.
  await client().$executeRaw`UPDATE questions SET status = 'claimed' WHERE id = ${questionId}`;
  const times = { claimedAt: new Date(), expiresAt: new Date(Date.now() + 1e7) };
  await client().claim.create({ data: { questionId, memberId: answerer.id, ...times } });
  const { claim: _, ...others } = deeds;
  for (const [name, deed] of Object.entries(others)) {
    await expect(deed(), name).rejects.toMatchObject({ code: 'professional_only' });
  }
  expect((await deskQuestion(answerer, questionId)).moves).toEqual([
    'returnClaim',
    'clearClaim',
    'passOn',
  ]);
  await returnClaim(answerer, { questionId });
});

describe('an answer that waits for a second person', () => {
  test('is a draft again, also when its asker raises the risk themselves', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await submittedAnswer({ ...crew, answer: DRAFT });
    await followUp(asker, { body: ACUTE });
    expect(await rowOf(questionId)).toMatchObject({ status: 'open', risk: 3, claim: null });
    await expect(approveAnswer(crew.reviewer, { questionId })).rejects.toMatchObject({
      code: 'conflict',
    });
    await claimQuestion(crew.reviewer, { questionId });
    expect((await deskQuestion(crew.reviewer, questionId)).left).toMatchObject([{ body: DRAFT }]);
  });

  test('of a professional goes on where it was', async () => {
    const crew = await createCrew();
    const { organisation } = crew;
    const second = await createMember({ organisation, role: 'professional' });
    const { questionId } = await submittedAnswer({ ...crew, answerer: crew.reviewer });
    await raise(second, questionId);
    expect(await rowOf(questionId)).toMatchObject({ status: 'in_review' });
    await approveAnswer(second, { questionId });
  });

  test('of a volunteer is approved by nobody at 3, wherever it may stand', async () => {
    const crew = await createCrew();
    const { questionId } = await submittedAnswer(crew);
    await client().$executeRaw`UPDATE questions SET risk = 3 WHERE id = ${questionId}`;
    await expect(approveAnswer(crew.reviewer, { questionId })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

test('a message of the asker that makes it acute is not sent to the volunteer as news of theirs', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await claimedQuestion(crew);
  await followUp(asker, { body: ACUTE });
  expect(await rowOf(questionId)).toMatchObject({ status: 'open', claim: null });
  const notices = await client().deskNotice.findMany({ where: { questionId } });
  expect(notices).toMatchObject([{ kind: 'passed_on', memberId: crew.answerer.id }]);
});

test('an offer to a volunteer is taken back when the professional who made it has an acute question', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion({ ...crew, answerer: crew.reviewer });
  await offerHandOver(crew.reviewer, { questionId, memberId: crew.answerer.id });
  const second = await createMember({ organisation: crew.organisation, role: 'professional' });
  await raise(second, questionId);
  const { claim } = await rowOf(questionId);
  expect(claim).toMatchObject({ memberId: crew.reviewer.id, offeredToId: null });
  await expect(acceptHandOver(crew.answerer, { questionId })).rejects.toMatchObject({
    code: 'not_found',
  });
});

describe('somebody in training', () => {
  async function learning() {
    const crew = await createCrew();
    const { organisation } = crew;
    const one = (role: 'volunteer' | 'professional') =>
      createMember({ organisation, role, inTraining: true });
    return { crew, trainee: await one('volunteer'), apprentice: await one('professional') };
  }

  test('takes what is light, and nothing that is serious, whatever their role', async () => {
    const { crew, trainee, apprentice } = await learning();
    const light = await acceptedQuestion({ ...crew, risk: 1 });
    await claimQuestion(trainee, light);
    for (const risk of [2, 3]) {
      const { questionId } = await acceptedQuestion({ ...crew, risk });
      const code = risk === 2 ? 'in_training' : 'taken'; // at 3 no volunteer sees it in the pool
      await expect(claimQuestion(trainee, { questionId })).rejects.toMatchObject({ code });
      const own = claimQuestion(apprentice, { questionId });
      await expect(own).rejects.toMatchObject({ code: 'in_training' });
    }
  });

  test('is shown in no list of theirs what is serious, and told why where they come by its address', async () => {
    const { crew, trainee, apprentice } = await learning();
    const { questionId } = await acceptedQuestion({ ...crew, risk: 2, question: { urgent: true } });
    for (const member of [trainee, apprentice]) {
      const { sections } = await inboxOf(member);
      expect(sections.flatMap(({ items }) => items)).toEqual([]);
      const { moves, refusal } = await deskQuestion(member, questionId);
      expect({ moves, refusal }).toEqual({ moves: [], refusal: 'in_training' });
    }
  });

  test('is asked by nobody to go on with what is serious, and called by no alarm', async () => {
    const { crew, trainee, apprentice } = await learning();
    const { questionId } = await claimedQuestion({ ...crew, risk: 2, question: { urgent: true } });
    for (const { id: memberId } of [trainee, apprentice]) {
      const offered = offerHandOver(crew.answerer, { questionId, memberId });
      await expect(offered).rejects.toMatchObject({ code: 'full' });
    }
    const alarms = await client().alarm.findMany({ where: { questionId } });
    const called = alarms.flatMap(({ memberIds }) => memberIds);
    expect(called.toSorted()).toEqual([crew.moderator.id, crew.reviewer.id].toSorted());
  });

  test('gives on what becomes serious in their hands, by a concern of theirs too', async () => {
    const { crew, trainee } = await learning();
    const weighed = await claimedQuestion({ ...crew, answerer: trainee, answer: DRAFT });
    await raise(crew.reviewer, weighed.questionId, 2);
    expect(await rowOf(weighed.questionId)).toMatchObject({ status: 'open', claim: null });
    const feared = await submittedAnswer({ ...crew, answerer: trainee });
    await raiseConcern(trainee, {
      questionId: feared.questionId,
      text: 'Pelkään hänen puolestaan.',
    });
    expect(await rowOf(feared.questionId)).toMatchObject({ status: 'open', risk: 2, claim: null });
    await expect(
      saveDraft(trainee, { questionId: weighed.questionId, body: DRAFT }),
    ).rejects.toMatchObject({ code: 'in_training' });
  });
});

test('once it is weighed lower, its first writer may take it again and has the draft', async () => {
  const { crew, questionId } = await passedOn();
  await raise(crew.reviewer, questionId, 1);
  await claimQuestion(crew.answerer, { questionId });
  await returnClaim(crew.answerer, { questionId });
  await raise(crew.reviewer, questionId);
  await expect(deskQuestion(crew.answerer, questionId)).rejects.toMatchObject({
    code: 'not_found',
  });
});
