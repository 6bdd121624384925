import { beforeAll, expect, test } from 'vitest';
import type { ThemeId } from '#lib/id.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { similarQuestions } from '#lib/search/similar-questions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const QUESTIONS = {
  gambling: {
    title: 'Pelaan nettikasinolla kaikki rahat',
    body: 'Olen pelannut nettikasinolla puoli vuotta. Velkaa on jo tuhansia, ja pikavippejä otin lisää. Häpeän pelaamista enkä kerro vaimolle.',
  },
  debts: {
    title: 'Velat ja pikavipit kasvavat pelaamisesta',
    body: 'Kasino vei taas palkan. Pikavippejä on viisi, ja velkaa tulee lisää. Pelaaminen ei lopu, vaikka häpeän.',
  },
  sleep: {
    title: 'Vauva herää joka tunti',
    body: 'Vauvamme on kahdeksan kuukautta ja herää öisin joka tunti. Imetän, ja olen väsynyt. Unikoulu pelottaa minua.',
  },
  school: {
    title: 'Luokalla kukaan ei puhu mulle',
    body: 'Koulussa oon välitunnit vessassa. Luokkalaiset nauraa mun vaatteille, ja opettaja ei huomaa kiusaamista.',
  },
} as const;

const ANSWER = 'Kiitos, että kirjoitit. Et ole tämän kanssa yksin, ja siitä voi puhua.';
const made = {} as Record<keyof typeof QUESTIONS, Made>;
let theme: ThemeId;

beforeAll(async () => {
  const crew = await createCrew();
  theme = crew.theme;
  for (const [name, question] of Object.entries(QUESTIONS))
    made[name as keyof typeof QUESTIONS] = await publishedQuestion({
      ...crew,
      question,
      answer: ANSWER,
    });
});

const similar = (text: string, more: Partial<Parameters<typeof similarQuestions>[0]> = {}) =>
  similarQuestions({ text, locale: 'fi', limit: 3, ...more });

test('what is about the same matter is found, in other words and forms', async () => {
  const asked =
    'Nettikasinot ovat vieneet palkkani, ja pikavippien laskuja tulee. Velka on jo kymppitonni, ja häpeän.';
  const ids = await similar(asked, { themeId: theme });
  expect(new Set(ids)).toEqual(new Set([made.gambling.questionId, made.debts.questionId]));
  // Nobody has to choose a theme for it.
  expect(new Set(await similar(asked))).toEqual(new Set(ids));
});

test('whose it is tells two matters apart: who plays is not shown to who lives beside it', async () => {
  const told =
    'Mieheni pelaa nettikasinoilla, ja löysin pikavippien laskuja. Velka on jo kymppitonni, ja hän häpeää.';
  expect(await similar(told, { themeId: theme })).toEqual([]);
});

test('a question is not like itself, and is like the others only where they are', async () => {
  const text = ({ title, body }: { title: string; body: string }) => `${title}\n${body}`;
  const { gambling, debts, sleep } = made;
  expect(await similar(text(QUESTIONS.gambling), { not: gambling.questionId })).toEqual([
    debts.questionId,
  ]);
  expect(await similar(text(QUESTIONS.sleep), { not: sleep.questionId })).toEqual([]);
});

test('a synonym of the field is as good as the word, or nearly', async () => {
  const asked = 'Uhkapeli vei lainat ulosottoon.\nPikavippi toisensa perään, uhkapeli ei lopu.';
  expect(await similar(asked, { themeId: theme })).toContain(made.gambling.questionId);
});

test('unlike things are not offered', async () => {
  for (const text of [
    'Mistä saisin halvalla talvirenkaat, ja kuka vaihtaa öljyt autoon ennen pakkasia?',
    'Moi',
    '',
    'ja se on niin että kun ei ole',
  ])
    expect(await similar(text, { themeId: theme })).toEqual([]);
});

test('another language has its own', async () => {
  const text = `${QUESTIONS.gambling.title} ${QUESTIONS.gambling.body}`;
  expect(await similar(text, { locale: 'sv' })).toEqual([]);
});

test('no more than asked for, and nothing that was hidden', async () => {
  const text = `${QUESTIONS.gambling.title} ${QUESTIONS.gambling.body}`;
  expect(await similar(text, { limit: 1, themeId: theme })).toEqual([made.gambling.questionId]);
  await withdrawPublication(made.gambling.asker);
  expect(await similar(text)).toEqual([made.debts.questionId]);
});
