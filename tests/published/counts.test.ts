import { expect, test } from 'vitest';
import { listedCounts } from '#lib/published/counts.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('each choice of a filter says how many questions it shows beside the others', async () => {
  const [one, other] = [await createCrew(), await createCrew()];
  for (const language of ['fi', 'fi', 'sv'] as const) {
    await publishedQuestion({ ...one, question: { language } });
  }
  const { asker } = await publishedQuestion({ ...other, question: { language: 'en' } });
  expect(await listedCounts({})).toEqual({
    theme: { [one.theme]: 3, [other.theme]: 1 },
    role: { volunteer: 4 },
    organisation: { [one.organisation]: 3, [other.organisation]: 1 },
    language: { fi: 2, sv: 1, en: 1 },
  });
  expect(await listedCounts({ themeId: one.theme, language: 'sv' })).toMatchObject({
    theme: { [one.theme]: 1 },
    language: { fi: 2, sv: 1 },
    organisation: { [one.organisation]: 1 },
  });
  await withdrawPublication(asker);
  expect((await listedCounts({})).language).toEqual({ fi: 2, sv: 1 });
});
