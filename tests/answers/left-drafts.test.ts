import { expect, test } from 'vitest';
import { type Member, SYSTEM } from '#lib/actor.ts';
import { restoreDraft } from '#lib/answers/restore-draft.ts';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { expireClaims, returnClaim } from '#lib/claims/return-claim.ts';
import { clock, DAY, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { reassignClaim } from '#lib/passing-on/clear-claim.ts';
import { setAbsence } from '#lib/passing-on/set-absence.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { leaveOn } from '../members/leave-on.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const DRAFT = 'Luin kirjeesi kahteen kertaan ja jäin miettimään sitä iltaa.';

async function begun() {
  const crew = await createCrew();
  const { organisation } = crew;
  const next = await createMember({ organisation, role: 'volunteer', displayName: 'Aava' });
  const made = await claimedQuestion({ ...crew, answer: DRAFT });
  const leftFor = async (member: Member) => (await deskQuestion(member, made.questionId)).left;
  return { crew, next, leftFor, ...made };
}

type Begun = Awaited<ReturnType<typeof begun>>;
const take = ({ next, questionId }: Begun) => claimQuestion(next, { questionId });
const later = (hours: number) => new Date(clock.now().getTime() + hours * HOUR);

test.each<[string, (story: Begun) => Promise<unknown>]>([
  [
    'is given back',
    async (story) => {
      await returnClaim(story.crew.answerer, story);
      await take(story);
    },
  ],
  [
    'was silent for too long',
    async (story) => {
      await at(later(49), () => expireClaims(SYSTEM));
      await take(story);
    },
  ],
  [
    'begins a break',
    async (story) => {
      const today = new Date(clock.now().toISOString().slice(0, 10));
      await setAbsence(story.crew.answerer, { from: today, until: new Date(Number(today) + DAY) });
      await take(story);
    },
  ],
  [
    'is away, and a coordinator moves it',
    async ({ crew, next, questionId }) => {
      const { organisation } = crew;
      const coordinator = await createMember({ organisation, role: 'coordinator' });
      await leaveOn(crew.answerer);
      await reassignClaim(coordinator, { questionId, memberId: next.id });
    },
  ],
])('the draft goes with its question when whoever has it %s', async (_, end) => {
  const story = await begun();
  const { crew, next, questionId, leftFor } = story;
  await end(story);
  expect((await deskQuestion(next, questionId)).answers).toEqual([]); // nothing is begun for them
  const [left] = await leftFor(next);
  expect(left).toMatchObject({ who: 'Tuulikki', body: DRAFT });

  const typed = 'Tätä olin jo kirjoittanut itse.';
  await restoreDraft(next, { questionId, version: left?.id ?? '', body: typed });
  const [own] = (await deskQuestion(next, questionId)).answers;
  expect(own).toMatchObject({ mine: true, body: DRAFT });
  expect(own?.versions.map(({ body }) => body)).toEqual([typed]);
  const kept = await client().answer.findFirstOrThrow({
    where: { questionId, memberId: crew.answerer.id },
  });
  expect(Buffer.from(kept.sealedBody).includes('Luin')).toBe(false);
});

test('nobody reads it but its writer and whoever has the question', async () => {
  const story = await begun();
  const { crew, next, questionId, leftFor, asker } = story;
  const other = await createMember({ organisation: crew.organisation, role: 'professional' });
  await returnClaim(crew.answerer, { questionId });
  for (const member of [crew.answerer, next, crew.reviewer, crew.moderator]) {
    expect(await leftFor(member)).toEqual([]); // in the pool
  }
  await take(story);
  const [left] = await leftFor(next);
  for (const member of [crew.reviewer, crew.moderator, other]) {
    expect(await leftFor(member)).toEqual([]);
    const stolen = restoreDraft(member, { questionId, version: left?.id ?? '', body: '' });
    await expect(stolen).rejects.toMatchObject({ code: 'not_allowed' });
  }
  expect(JSON.stringify(await myData(asker))).not.toContain('Luin kirjeesi');
  await submitAnswer(next, { questionId, body: 'Kirjoitin alusta asti omin sanoin.' });
  expect(await leftFor(next)).toEqual([]);
});

test('who empties the field before giving the question back leaves nothing behind', async () => {
  const story = await begun();
  const { crew, questionId, leftFor, next } = story;
  await saveDraft(crew.answerer, { questionId, body: '' });
  await returnClaim(crew.answerer, { questionId });
  await take(story);
  expect(await leftFor(next)).toEqual([]);
});

test('what was left of an answer that has been given is not left for the next one', async () => {
  const story = await begun();
  const { crew, next, questionId, leftFor, asker } = story;
  await returnClaim(crew.answerer, { questionId });
  await take(story);
  await submitAnswer(next, { questionId, body: 'Kirjoitin alusta asti omin sanoin.' });
  await approveAnswer(crew.reviewer, { questionId });
  await followUp(asker, { body: 'Kiitos. Voinko kysyä vielä yhtä asiaa?' });
  expect(await leftFor(next)).toEqual([]);
});

test('an empty text begins no answer', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  expect(await saveDraft(crew.answerer, { questionId, body: '' })).toEqual({
    number: 0,
    other: null,
  });
  expect(await client().answer.count({ where: { questionId } })).toBe(0);
});
