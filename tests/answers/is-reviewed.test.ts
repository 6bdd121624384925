import { beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { FIRST_ANSWERS, isReviewed, percentOf } from '#lib/answers/is-reviewed.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { clock } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { type AnswerId, newId, type QuestionId } from '#lib/id.ts';
import { setReviewRate } from '#lib/organisations/review-rate.ts';
import { publishedQuestion } from '#lib/published/published-questions.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { handOnBy } from '../../prisma/seed/factories/publication.ts';
import { askedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const BODY = 'Luin kirjeesi kahteen kertaan. Minullakin oli noita iltoja.';
const RATE = 25;

/** Ids whose place is fixed: one that a rate of 25 reads, one that it lets past. */
const READ = idWhere((percent) => percent < RATE);
const PAST = idWhere((percent) => percent >= RATE);

function idWhere(fits: (percent: number) => boolean): () => AnswerId {
  return () => {
    for (;;) {
      const id = newId<AnswerId>();
      if (fits(percentOf(id))) return id;
    }
  };
}

let crew: Awaited<ReturnType<typeof createCrew>>;
let coordinator: Member;
beforeEach(async () => {
  crew = await createCrew();
  coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  await setReviewRate(coordinator, { percent: RATE });
});

/** Somebody who has given so many answers before. */
async function experienced(answers = FIRST_ANSWERS, who = crew.answerer): Promise<Member> {
  const now = clock.now();
  const { questionId } = await askedQuestion(crew);
  const one = { questionId, memberId: who.id, sealedBody: Buffer.from('x') };
  const times = { createdAt: now, updatedAt: now, submittedAt: now, approvedAt: now };
  const data = Array.from({ length: answers }, () => ({ id: newId<AnswerId>(), ...one, ...times }));
  await client().answer.createMany({ data });
  return who;
}

const reviewed = (actor: Member, { id = PAST(), risk = 0, body = BODY } = {}) =>
  withActor(actor, (tx) => isReviewed(tx, actor, { risk }, { id, body }));

describe('an answer is read before its asker reads it', () => {
  test.each([0, 1, FIRST_ANSWERS - 1])('after %i earlier answers', async (count) => {
    expect(await reviewed(await experienced(count))).toBe(true);
  });

  test.each([2, 3])('at risk %i', async (risk) => {
    expect(await reviewed(await experienced(), { risk })).toBe(true);
  });

  test('when its writer is in training', async () => {
    expect(await reviewed({ ...(await experienced()), stages: { answer: 'reviewed' } })).toBe(true);
  });

  test('when it holds words to look at once more', async () => {
    expect(await reviewed(await experienced(), { body: `${BODY} En kerro kenellekään.` })).toBe(
      true,
    );
  });

  test('when it is of the sample', async () => {
    expect(await reviewed(await experienced(), { id: READ() })).toBe(true);
  });

  test('in every case where the coordinator has said nothing', async () => {
    await setReviewRate(coordinator, { percent: 100 });
    expect(await reviewed(await experienced())).toBe(true);
  });
});

test.each([0, 1])('an experienced answerer’s answer is let past at risk %i', async (risk) => {
  expect(await reviewed(await experienced(), { risk })).toBe(false);
});

test('the sample takes about as many in a hundred as it should, and always the same', () => {
  const ids = Array.from({ length: 4000 }, newId<AnswerId>);
  const read = ids.filter((id) => percentOf(id) < RATE);
  // Six standard deviations of a binomial with p = 0.25: it fails once in a thousand million runs.
  expect(Math.abs(read.length - 1000)).toBeLessThan(6 * Math.sqrt(4000 * 0.25 * 0.75));
  expect(ids.filter((id) => percentOf(id) < RATE)).toEqual(read);
});

async function answerOfExperienced() {
  await experienced();
  const made = await claimedQuestion({ ...crew, answer: 'Alku, joka on jo luonnoksena tallessa.' });
  const { questionId } = made;
  const old = await client().answer.findFirstOrThrow({ where: { questionId } });
  return { ...made, answerId: old.id };
}

test('an answer that is let past is the asker’s at once, and not public', async () => {
  const { questionId, asker, answerId } = await answerOfExperienced();
  const sent = await submitAnswer(crew.answerer, { questionId, body: BODY });
  expect(sent.reviewed).toBe(percentOf(answerId) < RATE);
  const { entries } = await threadOf(asker);
  expect(entries).toHaveLength(sent.reviewed ? 0 : 1);
  expect(await publishedQuestion(questionId)).toBeNull();
});

test('once an answer has gone to its asker unread, only another person makes it public', async () => {
  await setReviewRate(coordinator, { percent: 10 });
  let questionId = asId<QuestionId>('');
  for (let round = 0; round < 40 && questionId === ''; round += 1) {
    const made = await answerOfExperienced();
    const sent = await submitAnswer(crew.answerer, { questionId: made.questionId, body: BODY });
    if (!sent.reviewed) questionId = made.questionId;
    else await client().claim.deleteMany({ where: { questionId: made.questionId } });
  }
  await handOnBy(crew.answerer, { questionId });
  const { facts, publicDeeds } = await deskQuestion(crew.reviewer, questionId);
  expect(facts).toMatchObject({ status: 'answered', visibility: 'private', claimedBy: null });
  expect(publicDeeds.publish).toBe(true);
  const own = await deskQuestion(crew.answerer, questionId);
  expect(own.publicDeeds.publish).toBe(false);
  const { accountId: account } = crew.answerer;
  const asModerator = await createMember({
    organisation: crew.organisation,
    role: 'moderator',
    account,
  });
  expect((await deskQuestion(asModerator, questionId)).publicDeeds.publish).toBe(false);
  const kinds = own.events.map(({ kind }) => kind);
  expect(kinds).toContain('delivered');
  expect(kinds).not.toContain('approved');
});

test('only a coordinator says how many are read, and it is their own organisation', async () => {
  for (const member of [crew.answerer, crew.reviewer, crew.moderator]) {
    await expect(setReviewRate(member, { percent: 10 })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  }
  const other = await createCrew();
  await setReviewRate(coordinator, { percent: 10 });
  const { reviewPercent } = await client().organisation.findUniqueOrThrow({
    where: { id: other.organisation },
  });
  expect(reviewPercent).toBe(100);
});
