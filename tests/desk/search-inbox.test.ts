import { expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { searchInbox } from '#lib/desk/search-inbox.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const found = async (member: Member, q: string) =>
  (await searchInbox(member, q)).items.map(({ id }) => id);

const LETTER = {
  title: 'Poikani koulussa kiusataan',
  body: 'Hän ei enää halua mennä kouluun. Äitinä olen neuvoton, ja opettaja sanoo että lapset leikkivät.',
};

test('a word is found in titles and texts, in other forms, with or without dots', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, question: LETTER });
  await acceptedQuestion(crew);
  for (const q of ['koulu', 'Kiusataan', 'äiti', 'aitina', 'opettaja lapset', 'opettajan']) {
    expect(await found(crew.answerer, q), q).toEqual([questionId]);
  }
  expect(await found(crew.answerer, 'opettaja puhelin')).toEqual([]); // in two different questions
  expect(await found(crew.answerer, 'xyzzy')).toEqual([]);
});

test('what was found shows where the words stand', async () => {
  const crew = await createCrew();
  await acceptedQuestion({ ...crew, question: LETTER });
  const { items } = await searchInbox(crew.answerer, 'opettaja');
  const [{ excerpt, marks } = { excerpt: '', marks: [] }] = items;
  expect(marks.map(([from, to]) => excerpt.slice(from, to))).toEqual(['opettaja']);
});

test('nobody finds what they may not see', async () => {
  const crew = await createCrew();
  const stranger = await createCrew();
  const received = (await askedQuestion({ ...crew, question: LETTER })).questionId;
  const acute = (await acceptedQuestion({ ...crew, question: LETTER, risk: 3 })).questionId;
  const role = 'coordinator' as const;
  const coordinator = await createMember({ organisation: crew.organisation, role });
  expect((await found(crew.moderator, 'opettaja')).sort()).toEqual([received, acute].sort());
  expect(await found(crew.reviewer, 'opettaja')).toEqual([acute]);
  for (const member of [crew.answerer, coordinator, stranger.moderator, stranger.reviewer]) {
    expect(await found(member, 'opettaja')).toEqual([]);
  }
});

test('of very much the newest is shown, and it is said that there is more', async () => {
  const crew = await createCrew();
  for (let made = 0; made < 31; made += 1) await acceptedQuestion(crew);
  const { items, complete } = await searchInbox(crew.answerer, 'iltaisin');
  expect(items).toHaveLength(30);
  expect(complete).toBe(false);
  expect((await searchInbox(crew.answerer, 'xyzzy')).complete).toBe(true);
});
