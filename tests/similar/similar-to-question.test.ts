import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { similarToQuestion } from '#lib/similar/similar-to-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { acceptedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const OTHERS = [
  ['Koira pelkää ukkosta', 'Miten rauhoitan koiran, kun salamoi ja jyrisee?'],
  ['Raha ei riitä vuokraan', 'Opintotuki loppui, ja vuokra on maksamatta jo toista kuukautta.'],
  ['Työpaikalla huudetaan', 'Esimies huutaa palavereissa, enkä uskalla enää mennä töihin.'],
];

test('beside an open question stand published ones like it, in the words of its sealed text', async () => {
  const crew = await createCrew();
  const mute =
    'Ennen juttelimme nukkumaan mennessä. Nyt kumpikin katsoo iltaisin omaa puhelintaan.';
  const published = await publishedQuestion({
    ...crew,
    question: { title: 'Emme enää puhu iltaisin', body: mute },
  });
  for (const [title, body] of OTHERS)
    await publishedQuestion({ ...crew, question: { title, body } });
  const question = { title: 'Puhelin vie illat meiltä', body: `${mute} Mitä voin tehdä?` };
  const { questionId } = await acceptedQuestion({ ...crew, question });
  const opened = await deskQuestion(crew.answerer, questionId);
  const similar = await similarToQuestion('en', opened);
  expect(similar.map(({ href }) => href)).toEqual([
    expect.stringMatching(new RegExp(`^/en/questions/${published.questionId}-`)),
  ]);
  const { body } = await client().publishedAnswer.findFirstOrThrow({
    where: { questionId: published.questionId },
  });
  expect(similar[0]?.excerpt).not.toBe('');
  expect(body.startsWith(similar[0]?.excerpt.replace(/…$/, '') ?? '-')).toBe(true);
});
