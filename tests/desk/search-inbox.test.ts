import { expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { sealedTexts } from '#lib/asking/sealed-texts.ts';
import { client } from '#lib/db/client.ts';
import { searchInbox } from '#lib/desk/search-inbox.ts';
import { newId, type QuestionId } from '#lib/id.ts';
import { newVault } from '#lib/sealing/vault.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const found = async (member: Member, q: string) =>
  (await searchInbox(member, q))?.items.map(({ id }) => id);

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
  const search = await searchInbox(crew.answerer, 'opettaja');
  const [{ excerpt, marks } = { excerpt: '', marks: [] }] = search?.items ?? [];
  expect(marks.map(([from, to]) => excerpt.slice(from, to))).toEqual(['opettaja']);
});

test('nobody finds what they may not see', async () => {
  const crew = await createCrew();
  const stranger = await createCrew();
  const received = (await askedQuestion({ ...crew, question: LETTER })).questionId;
  const acute = (await acceptedQuestion({ ...crew, question: LETTER, risk: 3 })).questionId;
  const role = 'coordinator' as const;
  const coordinator = await createMember({ organisation: crew.organisation, role });
  expect((await found(crew.moderator, 'opettaja'))?.sort()).toEqual([received, acute].sort());
  expect(await found(crew.reviewer, 'opettaja')).toEqual([acute]);
  for (const member of [crew.answerer, coordinator, stranger.moderator, stranger.reviewer]) {
    expect(await found(member, 'opettaja')).toEqual([]);
  }
});

test('of very much the newest is shown, and it is said that there is more', async () => {
  const crew = await createCrew();
  for (let made = 0; made < 31; made += 1) await acceptedQuestion(crew);
  const search = await searchInbox(crew.answerer, 'iltaisin');
  expect(search?.items).toHaveLength(30);
  expect(search).toMatchObject({ complete: false, newest: null });
  expect(await searchInbox(crew.answerer, 'xyzzy')).toMatchObject({ complete: true, newest: null });
});

test('of more than are looked through the newest are, and it is said how many they were', async () => {
  const crew = await createCrew();
  const oldest = await acceptedQuestion({ ...crew, question: LETTER });
  const day = (n: number) => new Date(Date.UTC(2026, 0, n));
  const change = (id: QuestionId, changedAt: Date) =>
    client().question.update({ where: { id }, data: { changedAt } });
  const { questionId } = await acceptedQuestion({ ...crew, question: LETTER });
  await change(questionId, day(2));
  const more = Array.from({ length: 1_998 }, () => {
    const id = newId<QuestionId>();
    const { vault, wrapped } = newVault(id);
    const background = { ageBand: null, aboutWhom: null, region: null, gender: null };
    const texts = sealedTexts(vault, id, { title: 'Muuta', body: 'Jotain muuta.', ...background });
    const moments = { receivedAt: day(3), promisedOn: day(9), changedAt: day(3) };
    const row = { id, status: 'open', language: 'fi', audience: 'publish' } as const;
    return { ...row, themeId: crew.theme, dataKey: wrapped, ...texts, ...moments };
  });
  await client().question.createMany({ data: more });
  expect(await searchInbox(crew.moderator, 'opettaja')).toMatchObject({
    items: [{ id: oldest.questionId }, { id: questionId }],
    complete: true,
    newest: null,
  });
  await change(oldest.questionId, day(1));
  await acceptedQuestion(crew);
  expect(await searchInbox(crew.moderator, 'opettaja')).toMatchObject({
    items: [{ id: questionId }],
    complete: false,
    newest: 2_000,
  });
});

test('a person searches twice at once, and hears that the third waits', async () => {
  const crew = await createCrew();
  await acceptedQuestion(crew);
  const one = () => searchInbox(crew.answerer, 'iltaisin');
  const results = await Promise.all([one(), one(), one(), searchInbox(crew.reviewer, 'iltaisin')]);
  expect(results.map((result) => result?.items.length)).toEqual([1, 1, undefined, 1]);
  expect((await one())?.items).toHaveLength(1);
});
