import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { raiseConcern, settleConcern } from '#lib/consult/concern.ts';
import { takeNote } from '#lib/consult/note.ts';
import { closeChannel, openChannel } from '#lib/db/channel.ts';
import { questionStanding } from '#lib/desk/question-standing.ts';
import { type News, watchQuestion } from '#lib/desk/watching/watch-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { acceptHandOver, offerHandOver } from '#lib/passing-on/hand-over.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { createCrew } from '../../../prisma/seed/factories/crew.ts';
import { createMember } from '../../../prisma/seed/factories/member.ts';
import { acceptedQuestion, claimedQuestion } from '../../../prisma/seed/factories/question.ts';
import { testDatabase } from '../../support/database.ts';

testDatabase();

beforeAll(openChannel);
afterAll(closeChannel);

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const PATIENCE = { timeout: 15_000 }; // on a busy machine; what is heard comes after a second

/** Somebody with the question open as it stands now, and what they are told. */
async function watching(member: Member, questionId: QuestionId) {
  const told: News[] = [];
  const seen = await questionStanding(member, questionId);
  if (seen === null) throw new Error('They do not see the question.');
  stops.push(watchQuestion(member, { questionId, seen }, (news) => told.push(news)));
  return told;
}

const hears = (told: News[], news: News[]) =>
  vi.waitFor(() => expect(told).toEqual(news), PATIENCE);

async function crewWithMore() {
  const crew = await createCrew({ openLimit: 9 });
  const { organisation } = crew;
  const second = await createMember({ organisation, role: 'professional', displayName: 'Pihla' });
  const colleague = await createMember({ organisation, role: 'volunteer', displayName: 'Aava' });
  return { ...crew, second, colleague };
}

describe('whoever has a question open hears', () => {
  test.each<[string, (story: Awaited<ReturnType<typeof claimed>>) => Promise<unknown>, News]>([
    [
      'that a colleague wrote a note',
      ({ crew, questionId }) =>
        takeNote(crew.moderator, { questionId, text: 'Soitin jo heille.', to: [] }),
      'changed',
    ],
    [
      'that somebody raised a concern',
      ({ crew, questionId }) =>
        raiseConcern(crew.second, { questionId, text: 'Tämä huolestuttaa.' }),
      'changed',
    ],
    [
      'that the asker wrote more',
      ({ asker }) => followUp(asker, { body: 'Vielä yksi asia tästä.' }),
      'changed',
    ],
    [
      'that the risk was weighed anew',
      ({ crew, questionId }) =>
        setRisk(crew.second, { questionId, risk: 1, why: 'Toinen ihminen on vaarassa.' }),
      'changed',
    ],
  ])('%s, and could go on with what they were at', async (_, happen, news) => {
    const story = await claimed();
    const { crew, questionId } = story;
    const holder = await watching(crew.answerer, questionId);
    const reader = await watching(crew.reviewer, questionId);
    await happen(story);
    await hears(holder, [news]);
    await hears(reader, [news]);
  });

  test('that it was taken, handed over and sent to review, each by those who did not do it', async () => {
    const crew = await crewWithMore();
    const { questionId } = await acceptedQuestion(crew);
    const pool = await watching(crew.reviewer, questionId);
    const other = await watching(crew.colleague, questionId);
    await claimQuestion(crew.answerer, { questionId });
    await hears(pool, ['moved']);
    await hears(other, ['moved']); // they see it no more, and hear that as the last
    const holder = await watching(crew.answerer, questionId);
    await offerHandOver(crew.answerer, { questionId, memberId: crew.colleague.id });
    const offered = await watching(crew.colleague, questionId);
    await acceptHandOver(crew.colleague, { questionId });
    await hears(holder, ['moved']);
    await submitAnswer(crew.colleague, { questionId, body: 'Luin kirjeesi kahteen kertaan.' });
    const read = (news: News[]) => vi.waitFor(() => expect(pool.at(-1)).toBe(news[0]), PATIENCE);
    await read(['moved']);
    expect(offered).toEqual([]); // it was they who did it
    expect(other).toEqual(['moved']);
    expect(holder).toEqual(['moved']);
  });

  test('what happened between the page and the first word of the stream', async () => {
    const { crew, questionId } = await claimed();
    const seen = (await questionStanding(crew.reviewer, questionId)) ?? '';
    await takeNote(crew.moderator, { questionId, text: 'Soitin jo heille.', to: [] });
    const told: News[] = [];
    stops.push(watchQuestion(crew.reviewer, { questionId, seen }, (news) => told.push(news)));
    await hears(told, ['changed']);
  });
});

async function claimed() {
  const crew = await crewWithMore();
  return { crew, ...(await claimedQuestion(crew)) };
}

describe('nobody hears', () => {
  test('of a question that does not exist for them', async () => {
    const { crew, questionId } = await claimed();
    const stranger = await createCrew();
    for (const member of [crew.colleague, stranger.reviewer, stranger.moderator]) {
      expect(await questionStanding(member, questionId)).toBeNull();
    }
    const coordinator = await createMember({
      organisation: crew.organisation,
      role: 'coordinator',
    });
    expect(await questionStanding(coordinator, questionId)).toBeNull();
  });

  test('of notes they may not read, of what is being typed, or of another question', async () => {
    const crew = await crewWithMore();
    const { questionId } = await acceptedQuestion(crew);
    const onlooker = await watching(crew.colleague, questionId);
    const talker = await watching(crew.reviewer, questionId);
    await takeNote(crew.moderator, { questionId, text: 'Katsotaan tätä yhdessä.', to: [] });
    await hears(talker, ['changed']);
    expect(onlooker).toEqual([]);

    const held = await claimedQuestion(crew);
    const reader = await watching(crew.reviewer, held.questionId);
    await saveDraft(crew.answerer, { questionId: held.questionId, body: 'Aloitan tästä.' });
    await raiseConcern(crew.answerer, { questionId: held.questionId, text: 'Huolestuin tästä.' });
    await hears(reader, ['changed']); // of the concern alone
    await settleConcern(crew.second, { questionId: held.questionId, text: 'Soitin.' });
    await hears(reader, ['changed', 'moved']); // the form that says what was done is gone
    expect(talker).toEqual(['changed']);
  });
});
