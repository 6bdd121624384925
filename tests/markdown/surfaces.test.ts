import { expect, test } from 'vitest';
import { questionData } from '#lib/machines/structured-data.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { publishedQuestion as asRead } from '#lib/published/published-questions.ts';
import { searchListing } from '#lib/published/search-listing.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const WRITTEN =
  '> en jaksa\n\nEt ole *yksin*. Soita [Kriisipuhelimeen](https://kriisi.example/piilosana):\n\n- kerro **omin** sanoin';
const SAID = 'en jaksa\n\nEt ole yksin. Soita Kriisipuhelimeen:\n\n- kerro omin sanoin';

test('what shows no lists and links is told an answer without its marks', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await publishedQuestion({ ...crew, answer: WRITTEN });
  const question = await asRead(questionId);
  if (!question) throw new Error('The question is not public.');
  expect(question.answers[0]?.body).toBe(WRITTEN);

  const page = { site: new URL('https://rinnalla.example'), locale: 'fi' } as const;
  const who = { asker: 'Kysyjä', roles: { volunteer: 'vapaaehtoinen', professional: 'x' } };
  const { mainEntity } = questionData({ ...page, ...who }, question);
  expect(mainEntity.acceptedAnswer?.[0]?.text).toBe(SAID);

  const search = (text: string) => searchListing({ text, locale: 'fi', page: 1, size: 20 }, []);
  const [found] = (await search('kriisipuhelimeen')).items;
  expect(found?.excerpt).toContain('Et ole yksin. Soita Kriisipuhelimeen: - kerro omin sanoin');
  expect((await search('piilosana')).items).toEqual([]);

  const { thread } = await myData(asker);
  expect(thread).toMatchObject([
    { body: SAID.replace('puhelimeen', 'puhelimeen (https://kriisi.example/piilosana)') },
  ]);
});
