import { describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { approveAnswer, sendBackAnswer } from '#lib/answers/review-answer.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { returnClaim } from '#lib/claims/return-claim.ts';
import { client } from '#lib/db/client.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { sentBackAnswer, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const COMMENT = 'Lisäisitkö vielä, minne voi soittaa yöllä?';

const statusOf = async (questionId: QuestionId) =>
  (await client().question.findUniqueOrThrow({ where: { id: questionId } })).status;

async function refuses(reviewer: Member, questionId: QuestionId, code: string): Promise<void> {
  await expect(approveAnswer(reviewer, { questionId })).rejects.toMatchObject({ code });
  const sentBack = sendBackAnswer(reviewer, { questionId, comment: COMMENT });
  await expect(sentBack).rejects.toMatchObject({ code });
  expect(await statusOf(questionId)).toBe('in_review');
  expect(await client().review.count({ where: { answer: { questionId } } })).toBe(0);
}

describe('nobody reviews their own answer', () => {
  test('not as the very member who wrote it', async () => {
    const crew = await createCrew();
    const answerer = crew.reviewer; // a professional, who may review others
    const { questionId } = await submittedAnswer({ ...crew, answerer });
    await refuses(answerer, questionId, 'own_answer');
  });

  test.each<Role>(['professional', 'moderator'])(
    'not as a %s under another membership of the same account',
    async (role) => {
      const crew = await createCrew();
      const { questionId } = await submittedAnswer(crew);
      const { accountId: account } = crew.answerer;
      const again = await createMember({ organisation: crew.organisation, role, account });
      await refuses(again, questionId, 'own_answer');
    },
  );
});

describe('the second person must be a professional', () => {
  test.each([2, 3])('at risk %i', async (risk) => {
    const crew = await createCrew();
    const answerer = await createMember({ organisation: crew.organisation, role: 'professional' });
    const { questionId } = await submittedAnswer({ ...crew, answerer, risk });
    await refuses(crew.moderator, questionId, 'needs_professional');
    await approveAnswer(crew.reviewer, { questionId });
    expect(await statusOf(questionId)).toBe('answered');
  });

  test('when the answerer is still in training', async () => {
    const crew = await createCrew({ inTraining: true });
    const { questionId } = await submittedAnswer(crew);
    await refuses(crew.moderator, questionId, 'needs_professional');
    await approveAnswer(crew.reviewer, { questionId });
    expect(await statusOf(questionId)).toBe('answered');
  });

  test.each([0, 1])('but at risk %i a moderator may be', async (risk) => {
    const crew = await createCrew();
    const { questionId } = await submittedAnswer({ ...crew, risk });
    await approveAnswer(crew.moderator, { questionId });
    expect(await statusOf(questionId)).toBe('answered');
  });
});

test('neither another volunteer nor a professional of another theme can review', async () => {
  const crew = await createCrew();
  const { questionId } = await submittedAnswer(crew);
  const volunteer = await createMember({ organisation: crew.organisation, role: 'volunteer' });
  await refuses(volunteer, questionId, 'not_found');
  await refuses((await createCrew()).reviewer, questionId, 'not_found');
});

test('an answer that is sent back is its author’s again, with the comment', async () => {
  const crew = await createCrew();
  const { questionId } = await sentBackAnswer({ ...crew, comment: COMMENT });
  const question = await deskQuestion(crew.answerer, questionId);
  expect(question.facts).toMatchObject({ status: 'claimed', claimedBy: crew.answerer.id });
  expect(question.answers).toMatchObject([
    { state: 'draft', comments: [{ reviewer: crew.reviewer.displayName, text: COMMENT }] },
  ]);
});

test('a comment is for the desk: the asker reads neither it nor the answer yet', async () => {
  const crew = await createCrew();
  const { asker } = await sentBackAnswer({ ...crew, comment: COMMENT });
  const thread = await threadOf(asker);
  expect(thread.entries).toEqual([]);
  expect(JSON.stringify(thread)).not.toContain(COMMENT);
});

test('every text that was sent to review is kept as a revision', async () => {
  const crew = await createCrew();
  const { questionId } = await sentBackAnswer(crew);
  const body = 'Yöllä voit soittaa kriisipuhelimeen. Minäkin soitin, ja siellä kuunneltiin.';
  await submitAnswer(crew.answerer, { questionId, body });
  const revisions = await client().answerRevision.findMany({
    where: { answer: { questionId } },
    orderBy: { number: 'asc' },
    include: { reviews: true },
  });
  expect(revisions.map(({ number }) => number)).toEqual([1, 2]);
  expect(revisions.map(({ reviews }) => reviews.length)).toEqual([1, 0]);
  expect(await client().answer.count({ where: { questionId } })).toBe(1);
});

test('an approved answer is in the asker’s thread, with who wrote it, and its claim is over', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await submittedAnswer({
    ...crew,
    answer: `${COMMENT} Jaksamista.`,
  });
  expect((await threadOf(asker)).entries).toEqual([]);
  await approveAnswer(crew.reviewer, { questionId });
  expect(await threadOf(asker)).toMatchObject({
    status: 'answered',
    visibility: 'private',
    entries: [
      {
        kind: 'answer',
        body: `${COMMENT} Jaksamista.`,
        displayName: 'Tuulikki',
        role: 'volunteer',
        organisationName: crew.answerer.organisationName,
      },
    ],
  });
  expect(await client().claim.count({ where: { questionId } })).toBe(0);
});

test('of two reviewers at the same moment one decides', async () => {
  const crew = await createCrew();
  const { questionId } = await submittedAnswer(crew);
  const settled = await Promise.allSettled([
    approveAnswer(crew.reviewer, { questionId }),
    sendBackAnswer(crew.moderator, { questionId, comment: COMMENT }),
  ]);
  expect(settled.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await client().review.count({ where: { answer: { questionId } } })).toBe(1);
});

test('a second person comments on passages, and leaves a note to learn from when they approve', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await submittedAnswer(crew);
  const passages = [{ quote: 'toinen vain istui viereen', comment: 'Tässä on kaikki olennainen.' }];
  await sendBackAnswer(crew.reviewer, { questionId, comment: COMMENT, passages });
  const body = 'Meillä auttoi, kun toinen vain istui viereen. Yöllä voit soittaa kriisipuhelimeen.';
  await submitAnswer(crew.answerer, { questionId, body });
  const note = 'Näin lyhyt vastaus riitti: se alkoi siitä, mitä kysyjä oli kertonut.';
  await approveAnswer(crew.reviewer, { questionId, comment: note });

  const [mine] = (await deskQuestion(crew.answerer, questionId)).answers;
  expect(mine?.comments).toMatchObject([
    { verdict: 'sent_back', text: COMMENT, passages },
    { verdict: 'approved', text: note, passages: [] },
  ]);
  const stored = await client().review.findFirstOrThrow({ where: { answer: { questionId } } });
  expect(Buffer.from(stored.sealedPassages ?? '').includes('olennainen')).toBe(false);
  const thread = JSON.stringify(await threadOf(asker));
  for (const kept of [COMMENT, note, 'Tässä on kaikki olennainen.']) {
    expect(thread).not.toContain(kept);
  }
});

test('what writer and reader say to each other is not another volunteer’s', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await submittedAnswer(crew);
  const comment = 'Muistiinpano, joka on vain vastaajalle.';
  await approveAnswer(crew.reviewer, { questionId, comment });
  await followUp(asker, { body: 'Saisinko toisenkin mielipiteen?' });
  await returnClaim(crew.answerer, { questionId });
  const other = await createMember({ organisation: crew.organisation, role: 'volunteer' });
  const [answer] = (await deskQuestion(other, questionId)).answers;
  expect(answer).toMatchObject({ state: 'approved', comments: [], revisions: [] });
  const [own] = (await deskQuestion(crew.answerer, questionId)).answers;
  expect(own?.comments).toHaveLength(1);
});
