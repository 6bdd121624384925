import { expect, test } from 'vitest';
import type { Member } from '#lib/auth/actor.ts';
import { claimQuestion } from '#lib/questions/claim-question.ts';
import { inboxOf, type SectionName } from '#lib/questions/inbox.ts';
import { answeredQuestion, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

async function section(member: Member, name: SectionName): Promise<string[] | undefined> {
  const { sections } = await inboxOf(member);
  return sections.find((one) => one.name === name)?.items.map(({ id }) => id);
}

test('each role finds what needs it, and nothing twice', async () => {
  const crew = await createCrew();
  const { moderator, answerer, reviewer } = crew;
  const received = (await askedQuestion(crew)).questionId;
  const open = (await acceptedQuestion(crew)).questionId;
  const claimed = (await claimedQuestion(crew)).questionId;
  const submitted = (await submittedAnswer(crew)).questionId;
  const answered = (await answeredQuestion(crew)).questionId;
  await publishedQuestion(crew);

  expect(await section(moderator, 'received')).toEqual([received]);
  expect(await section(moderator, 'review')).toEqual([submitted]);
  expect(await section(moderator, 'publish')).toEqual([answered]);
  expect(await section(moderator, 'pool')).toBeUndefined();
  expect(await section(answerer, 'mine')).toEqual([claimed]);
  expect(await section(answerer, 'pool')).toEqual([open]);
  expect(await section(answerer, 'waiting')).toEqual([submitted]);
  expect(await section(answerer, 'received')).toBeUndefined();
  expect(await section(reviewer, 'review')).toEqual([submitted]);
  expect(await section(reviewer, 'publish')).toEqual([answered]);
  expect((await inboxOf(answerer)).claims).toEqual({ held: 1, limit: 3 });
});

test('nobody is asked to review or publish their own words, in any membership', async () => {
  const crew = await createCrew();
  await submittedAnswer(crew);
  await answeredQuestion(crew);
  const { accountId: account } = crew.answerer;
  for (const role of ['moderator', 'professional'] as const) {
    const again = await createMember({ organisation: crew.organisation, role, account });
    expect(await section(again, 'review')).toEqual([]);
    expect(await section(again, 'publish')).toEqual([]);
  }
});

test('what its asker keeps to themselves waits for nobody to publish it', async () => {
  const crew = await createCrew();
  await answeredQuestion({ ...crew, question: { audience: 'private' } });
  expect(await section(crew.reviewer, 'publish')).toEqual([]);
});

test('the pool has questions in the languages that the answerer writes', async () => {
  const crew = await createCrew({ languages: ['sv'] });
  await acceptedQuestion({ ...crew, question: { language: 'fi' } });
  const swedish = await acceptedQuestion({ ...crew, question: { language: 'sv' } });
  expect(await section(crew.answerer, 'pool')).toEqual([swedish.questionId]);
});

test('a moderator is told when a promised day has passed without an answer', async () => {
  const crew = await createCrew();
  const asked = new Date('2026-03-02T10:00:00Z'); // promised for Monday 9 March
  const late = await acceptedQuestion({ ...crew, moments: { asked, accepted: asked } });
  const lateAt = (moment: string) => at(new Date(moment), () => section(crew.moderator, 'late'));
  expect(await lateAt('2026-03-09T20:00:00Z')).toEqual([]);
  expect(await lateAt('2026-03-10T06:00:00Z')).toEqual([late.questionId]);
});

test('what cannot wait stands above everything, only there, and before no volunteer', async () => {
  const crew = await createCrew();
  const { moderator, answerer, reviewer } = crew;
  const acute = { body: 'Aion tappaa itseni tänä yönä. En näe muuta enää.' };
  const received = (await askedQuestion({ ...crew, question: acute })).questionId;
  const open = (await acceptedQuestion({ ...crew, risk: 3 })).questionId;
  expect((await inboxOf(moderator)).sections[0]?.name).toBe('acute');
  expect((await section(moderator, 'acute'))?.sort()).toEqual([received, open].sort());
  expect(await section(moderator, 'received')).toEqual([]);
  expect((await inboxOf(reviewer)).sections[0]?.name).toBe('acute');
  expect(await section(reviewer, 'acute')).toEqual([open]);
  expect(await section(reviewer, 'pool')).toEqual([]);
  expect(await section(answerer, 'acute')).toBeUndefined();
  await claimQuestion(reviewer, { questionId: open });
  expect(await section(reviewer, 'acute')).toEqual([]);
  expect(await section(reviewer, 'mine')).toEqual([open]);
});
