import { beforeAll, expect, test } from 'vitest';
import { newestBeside } from '#lib/published/published-questions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const QUESTIONS = {
  lost: ['Keskenmeno viikolla 11', 'En tiedä miten menen töihin.'],
  lostToo: ['Kaksi keskenmenoa', 'Miten tästä puhutaan?'],
  expecting: ['Odotan esikoista', 'Mitä pakkaan sairaalakassiin synnytykseen?'],
  duvet: ['Parveke kylmänä', 'Miten lasitettu parveke pidetään lämpimänä?'],
  tyres: ['Talvirenkaat vaihtoon', 'Milloin renkaat vaihdetaan?'],
} as const;

let crew: Awaited<ReturnType<typeof createCrew>>;
const made = {} as Record<keyof typeof QUESTIONS, Made>;

beforeAll(async () => {
  crew = await createCrew();
  for (const [name, [title, body]] of Object.entries(QUESTIONS))
    made[name as keyof typeof QUESTIONS] = await publishedQuestion({
      ...crew,
      question: { title, body },
    });
});

async function beside(name: keyof typeof QUESTIONS, limit = 4): Promise<string[]> {
  const question = { id: made[name].questionId, themeId: crew.theme };
  return (await newestBeside('fi', question, limit)).map(({ title }) => title);
}

test('beside a heavy question stand the newest about the same, and nothing else of the theme', async () => {
  expect(await beside('lost')).toEqual([QUESTIONS.lostToo[0]]);
  expect(await beside('expecting')).toEqual([]);
});

test('beside a light one stand the newest that are not heavy', async () => {
  expect(await beside('duvet')).toEqual([QUESTIONS.tyres[0]]);
  expect(await beside('tyres', 0)).toEqual([]);
});
