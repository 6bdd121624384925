import { expect, test } from 'vitest';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { answered, ORIGINAL } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

async function versionFor({ crew, questionId }: Awaited<ReturnType<typeof answered>>) {
  return (await publicVersionOf(crew.reviewer, questionId)).draft;
}

test('a reviewer begins with the texts as they were written', async () => {
  const story = await answered();
  const { parts, ...question } = await versionFor(story);
  expect(question).toEqual({ ...ORIGINAL, showAge: true, left: [] });
  expect(parts.map(({ id }) => id)).toEqual(story.version.parts.map(({ id }) => id));
});

test.each([
  ['waits for the asker', true],
  ['is out', false],
])('they go on with the version that %s', async (_, previewFirst) => {
  const story = await answered({ previewFirst, ageBand: '30-39' });
  await publishBy(story.two, story.version);
  const { questionId, ...written } = story.version;
  expect(questionId).toBe(story.questionId);
  expect(await versionFor(story)).toEqual({ ...written, left: [] });
});
