import { expect, test } from 'vitest';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import { publishQuestion } from '#lib/publishing/publish-question.ts';
import { answered, ORIGINAL } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

async function versionFor({ crew, questionId }: Awaited<ReturnType<typeof answered>>) {
  return publicVersionOf(crew.reviewer, await deskQuestion(crew.reviewer, questionId));
}

test('a reviewer begins with the texts as they were written', async () => {
  const story = await answered();
  const { answers, ...question } = await versionFor(story);
  expect(question).toEqual({ ...ORIGINAL, showAge: true });
  expect(answers.map(({ answerId }) => answerId)).toEqual(
    story.version.answers.map(({ answerId }) => answerId),
  );
});

test.each([
  ['waits for the asker', true],
  ['is out', false],
])('they go on with the version that %s', async (_, previewFirst) => {
  const story = await answered({ previewFirst, ageBand: '30-39' });
  await publishQuestion(story.crew.reviewer, story.version);
  const { questionId, ...written } = story.version;
  expect(questionId).toBe(story.questionId);
  expect(await versionFor(story)).toEqual(written);
});
