import { describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import { publishQuestion } from '#lib/publishing/publish-question.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { answered, ORIGINAL, publicationOf } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('what everybody reads is the public version, without a word of the original', async () => {
  const { crew, version, questionId, asker } = await answered();
  expect(await publishQuestion(crew.reviewer, version)).toBe('published');
  const publication = await publicationOf(questionId);
  expect(publication).toMatchObject({ title: version.title, slug: 'veljeni-ei-enaa-vastaa' });
  expect(publication?.answers).toMatchObject([
    { body: version.answers[0]?.body, displayName: 'Tuulikki', role: 'volunteer' },
  ]);
  expect(JSON.stringify(publication)).not.toMatch(/Pekka|Kuhmo/);
  // The asker goes on reading their own words.
  expect(await threadOf(asker)).toMatchObject({ ...ORIGINAL, visibility: 'public' });
});

describe('the public version is made by a second person', () => {
  test.each<Role>(['professional', 'moderator'])(
    'never by the answerer as a %s under another membership',
    async (role) => {
      const { crew, version, questionId } = await answered();
      const { accountId: account } = crew.answerer;
      const again = await createMember({ organisation: crew.organisation, role, account });
      const published = publishQuestion(again, version);
      await expect(published).rejects.toMatchObject({ code: 'not_allowed' });
      expect(await publicationOf(questionId)).toBeNull();
    },
  );

  test('nor by the answerer themselves', async () => {
    const { crew, version, questionId } = await answered();
    const published = publishQuestion(crew.answerer, version);
    await expect(published).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await publicationOf(questionId)).toBeNull();
  });
});

test('a question that was meant for one’s own eyes is never published', async () => {
  const { crew, version, questionId } = await answered({ audience: 'private' });
  const published = publishQuestion(crew.reviewer, version);
  await expect(published).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await publicationOf(questionId)).toBeNull();
});

test('an answer that nobody has approved, or of another question, does not go out', async () => {
  const { crew, version, questionId } = await answered();
  const waiting = await submittedAnswer(await createCrew());
  const other = await client().answer.findFirstOrThrow({
    where: { questionId: waiting.questionId },
  });
  const published = publishQuestion(crew.reviewer, {
    ...version,
    answers: [...version.answers, { answerId: other.id, body: 'Toisen kysymyksen vastaus.' }],
  });
  await expect(published).rejects.toMatchObject({ code: 'invalid' });
  expect(await publicationOf(questionId)).toBeNull();
});

describe('the age', () => {
  test('is shown when the reviewer shows it', async () => {
    const { crew, version, questionId } = await answered({ ageBand: '30-39' });
    await publishQuestion(crew.reviewer, { ...version, showAge: true });
    expect((await publicationOf(questionId))?.ageBand).toBe('30-39');
  });

  test('stays out when it might give the asker away, also after a correction', async () => {
    const { crew, version, questionId } = await answered({ ageBand: '30-39' });
    await publishQuestion(crew.reviewer, { ...version, showAge: true });
    await publishQuestion(crew.reviewer, { ...version, showAge: false });
    expect((await publicationOf(questionId))?.ageBand).toBeNull();
  });
});

test('a correction replaces the texts, and keeps the address and the day', async () => {
  const crew = await createCrew();
  const { questionId } = await publishedQuestion(crew);
  const before = await publicationOf(questionId);
  const answers = before?.answers.map(({ answerId, body }) => ({ answerId, body })) ?? [];
  await publishQuestion(crew.moderator, {
    questionId,
    title: 'Illat ovat hiljaisia',
    body: 'Emme enää juttele nukkumaan mennessä.',
    showAge: false,
    answers,
  });
  const after = await publicationOf(questionId);
  expect(after).toMatchObject({ title: 'Illat ovat hiljaisia', publishedAt: before?.publishedAt });
  expect(after?.answers).toHaveLength(1);
});

test('a public version holds at least one answer, each once', async () => {
  const { crew, version } = await answered();
  const [answer] = version.answers;
  for (const answers of [[], [answer, answer].flatMap((each) => each ?? [])]) {
    const publishing = publishQuestion(crew.reviewer, { ...version, answers });
    await expect(publishing).rejects.toMatchObject({ code: 'invalid' });
  }
  expect(await publicationOf(version.questionId)).toBeNull();
});
