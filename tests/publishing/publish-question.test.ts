import { describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import type { ErrorCode } from '#lib/errors.ts';
import { publishQuestion } from '#lib/publishing/publish-question.ts';
import { sendBackVersion, takeBackVersion } from '#lib/publishing/send-back-version.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { handOnBy, publishBy, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { answered, ORIGINAL, publicationOf } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('what everybody reads is the public version, without a word of the original', async () => {
  const { two, version, questionId, asker } = await answered();
  expect(await publishBy(two, version)).toBe('published');
  const publication = await publicationOf(questionId);
  expect(publication).toMatchObject({ title: version.title, slug: 'veljeni-ei-enaa-vastaa' });
  expect(publication?.answers).toMatchObject([
    { body: version.parts[0]?.body, displayName: 'Tuulikki', role: 'volunteer' },
  ]);
  expect(JSON.stringify(publication)).not.toMatch(/Pekka|Kuhmo/);
  // The asker goes on reading their own words.
  expect(await threadOf(asker)).toMatchObject({ ...ORIGINAL, visibility: 'public' });
});

/** Whether somebody may publish the version that waits; the one who may shows that it could be. */
async function mayPublishIt(
  { questionId, crew }: Awaited<ReturnType<typeof answered>>,
  who: Parameters<typeof publishQuestion>[0],
): Promise<ErrorCode | 'published' | 'proposed'> {
  const { digest } = await publicVersionOf(crew.moderator, questionId);
  return publishQuestion(who, { questionId, digest }).catch(({ code }) => code);
}

describe('two persons make a text public', () => {
  test('never its editor alone, whatever their role', async () => {
    const story = await answered();
    const { crew, questionId, version } = story;
    await handOnBy(crew.reviewer, version);
    expect(await mayPublishIt(story, crew.reviewer)).toBe('not_allowed');
    expect(await publicationOf(questionId)).toBeNull();
    expect(await mayPublishIt(story, crew.moderator)).toBe('published');
  });

  test('nor an editor under another membership, nor one whose text was changed since', async () => {
    const story = await answered();
    const { crew, questionId, version } = story;
    const { organisation } = crew;
    const { accountId: account } = crew.moderator;
    const again = await createMember({ organisation, role: 'professional', account });
    await handOnBy(crew.moderator, version);
    await takeBackVersion(crew.reviewer, { questionId });
    const title = 'Veljeni on hiljaa';
    await handOnBy(crew.reviewer, { ...version, title });
    expect(await mayPublishIt(story, again)).toBe('not_allowed');
    expect(await mayPublishIt(story, crew.reviewer)).toBe('not_allowed');
    const third = await createMember({ organisation, role: 'moderator' });
    expect(await mayPublishIt(story, third)).toBe('published');
  });

  test.each<Role>(['professional', 'moderator'])(
    'never the answerer, not as a %s under another membership either',
    async (role) => {
      const story = await answered();
      const { crew, version, questionId } = story;
      const { accountId: account } = crew.answerer;
      const again = await createMember({ organisation: crew.organisation, role, account });
      await handOnBy(crew.moderator, version);
      expect(await mayPublishIt(story, again)).toBe('not_allowed');
      expect(await publicationOf(questionId)).toBeNull();
    },
  );

  test('nor a volunteer, nor somebody of another theme', async () => {
    const story = await answered();
    await handOnBy(story.crew.moderator, story.version);
    expect(await mayPublishIt(story, story.crew.answerer)).toBe('not_allowed');
    expect(await mayPublishIt(story, (await createCrew()).moderator)).toBe('not_found');
  });

  test('for a change of what is out as well', async () => {
    const crew = await createCrew();
    const made = await publishedQuestion(crew);
    const { questionId } = made;
    const before = await publicationOf(questionId);
    await handOnBy(crew.moderator, { questionId, title: 'Illat ovat hiljaisia' });
    expect((await publicationOf(questionId))?.title).toBe(before?.title);
    const { digest } = await publicVersionOf(crew.reviewer, questionId);
    await publishQuestion(crew.reviewer, { questionId, digest });
    const after = await publicationOf(questionId);
    expect(after).toMatchObject({
      title: 'Illat ovat hiljaisia',
      publishedAt: before?.publishedAt,
    });
    expect(after?.answers).toHaveLength(1);
  });
});

describe('what is published is what was read', () => {
  test('a text that was changed after it was read does not go out', async () => {
    const { crew, questionId, version } = await answered();
    await handOnBy(crew.moderator, version);
    const { digest } = await publicVersionOf(crew.reviewer, questionId);
    await takeBackVersion(crew.moderator, { questionId });
    await handOnBy(crew.moderator, { ...version, body: `${version.body} Hän asuu Kuhmossa.` });
    const late = publishQuestion(crew.reviewer, { questionId, digest });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect(await publicationOf(questionId)).toBeNull();
  });

  test.each([
    ['title', { title: 'Toinen otsikko tälle' }],
    ['body', { body: 'Veljeni on hiljaa, enkä tiedä, mistä se johtuu.' }],
    ['age', { showAge: true }],
  ])('a digest is of its %s too', async (_, change) => {
    const { crew, questionId, version } = await answered({ ageBand: '30-39' });
    await handOnBy(crew.moderator, version);
    const before = await publicVersionOf(crew.reviewer, questionId);
    await takeBackVersion(crew.moderator, { questionId });
    await handOnBy(crew.moderator, { ...version, ...change });
    const after = await publicVersionOf(crew.reviewer, questionId);
    expect(after.digest).not.toBe(before.digest);
  });

  test('nothing goes out that is still being written, or has come back', async () => {
    const story = await answered();
    const { crew, questionId, version } = story;
    expect(await mayPublishIt(story, crew.reviewer)).toBe('not_allowed');
    await handOnBy(crew.moderator, version);
    const words = 'Kaupunki näkyy vielä.';
    await sendBackVersion(crew.reviewer, { questionId, words });
    expect(await mayPublishIt(story, crew.reviewer)).toBe('not_allowed');
    expect((await publicVersionOf(crew.moderator, questionId)).sentBack).toBe(words);
    await handOnBy(crew.moderator, version);
    expect(await mayPublishIt(story, crew.reviewer)).toBe('published');
  });
});

test('a question that was meant for one’s own eyes is never published', async () => {
  const { two, version, questionId } = await answered({ audience: 'private' });
  await expect(publishBy(two, version)).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await publicationOf(questionId)).toBeNull();
});

test('an answer of another question does not go out with it', async () => {
  const { two, version, questionId } = await answered();
  const waiting = await submittedAnswer(await createCrew());
  const other = await client().answer.findFirstOrThrow({
    where: { questionId: waiting.questionId },
  });
  const foreign = { kind: 'answer' as const, body: 'Toisen kysymyksen vastaus.', included: true };
  await publishBy(two, { ...version, parts: [...version.parts, { ...foreign, id: other.id }] });
  const { answers } = (await publicationOf(questionId)) ?? {};
  expect(answers?.map(({ answerId }) => answerId)).toEqual([version.parts[0]?.id]);
});

describe('the age', () => {
  test('is shown when the editor shows it', async () => {
    const { two, version, questionId } = await answered({ ageBand: '30-39' });
    await publishBy(two, { ...version, showAge: true });
    expect((await publicationOf(questionId))?.ageBand).toBe('30-39');
  });

  test('stays out when it might give the asker away, also after a correction', async () => {
    const { two, version, questionId } = await answered({ ageBand: '30-39' });
    await publishBy(two, { ...version, showAge: true });
    await publishBy(two, { ...version, showAge: false });
    expect((await publicationOf(questionId))?.ageBand).toBeNull();
  });
});
