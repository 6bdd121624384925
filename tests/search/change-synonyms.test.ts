import { beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { changedSynonyms, changeSynonyms, synonymsOfWord } from '#lib/search/change-synonyms.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let published: string;
beforeAll(async () => {
  const question = { title: 'Löysin marsun kellarista' };
  published = (await publishedQuestion({ ...(await createCrew()), question })).questionId;
});

const found = async (text: string) => (await findQuestions({ text, locale: 'fi' })).ids;

test('a synonym holds from the next search on, in every form of the word, until it is taken back', async () => {
  expect(await found('lemmikistä')).toEqual([]);
  await changeSynonyms(SYSTEM, 'fi', ' Lemmikki', ['marsu', 'hamsteri']);
  expect(await found('lemmikistä')).toEqual([published]);
  expect(await changedSynonyms(SYSTEM)).toEqual([
    { language: 'fi', word: 'lemmikki', synonyms: ['marsu', 'hamsteri'] },
  ]);
  await changeSynonyms(SYSTEM, 'fi', 'lemmikki', null);
  expect(await found('lemmikistä')).toEqual([]);
});

test('those that come with the code can be changed, left out, and had again', async () => {
  const ours = await synonymsOfWord(SYSTEM, 'fi', 'ero');
  expect(ours).toContain('avioero');
  await changeSynonyms(SYSTEM, 'fi', 'ero', []);
  expect(await synonymsOfWord(SYSTEM, 'fi', 'ero')).toEqual([]);
  await changeSynonyms(SYSTEM, 'fi', 'ero', ['välirikko']);
  expect(await synonymsOfWord(SYSTEM, 'fi', 'ero')).toEqual(['välirikko']);
  await changeSynonyms(SYSTEM, 'fi', 'ero', null);
  expect(await synonymsOfWord(SYSTEM, 'fi', 'ero')).toEqual(ours);
});
