import { describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishBy, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

async function versionOf(questionId: QuestionId) {
  const { id } = await client().answer.findFirstOrThrow({ where: { questionId } });
  return {
    questionId,
    title: 'Illat ovat hiljaisia',
    body: 'Emme enää juttele nukkumaan mennessä.',
    showAge: false,
    parts: [
      {
        kind: 'answer' as const,
        id,
        body: 'Meillä auttoi yhteinen kävely ennen iltapalaa.',
        included: true,
      },
    ],
  };
}

const isPublic = async (questionId: QuestionId) =>
  (await client().publication.count({ where: { questionId } })) > 0;

describe('withdrawing the publication', () => {
  test('deletes every public text, keeps the thread, and leaves the address taken', async () => {
    const { questionId, asker } = await publishedQuestion(await createCrew());
    await withdrawPublication(asker);
    expect(await isPublic(questionId)).toBe(false);
    expect(await client().publishedAnswer.count({ where: { questionId } })).toBe(0);
    const thread = await threadOf(asker);
    expect(thread).toMatchObject({ status: 'answered', visibility: 'hidden', publicHandle: null });
    expect(thread.entries).toHaveLength(1);
  });

  test('is final: nobody publishes the question again', async () => {
    const crew = await createCrew();
    const two = { editor: crew.moderator, publisher: crew.reviewer };
    const { questionId, asker } = await publishedQuestion(crew);
    await withdrawPublication(asker);
    const again = publishBy(two, await versionOf(questionId));
    await expect(again).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await isPublic(questionId)).toBe(false);
  });

  test('is a conflict when there is nothing public', async () => {
    const { asker } = await answeredQuestion(await createCrew());
    await expect(withdrawPublication(asker)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('holds also against a reviewer who corrects the public version at that moment', async () => {
    const crew = await createCrew();
    const two = { editor: crew.moderator, publisher: crew.reviewer };
    for (let round = 0; round < 8; round += 1) {
      const { questionId, asker } = await publishedQuestion(crew);
      const version = await versionOf(questionId);
      await Promise.allSettled([withdrawPublication(asker), publishBy(two, version)]);
      expect(await isPublic(questionId)).toBe(false);
      expect((await threadOf(asker)).visibility).toBe('hidden');
    }
  });
});
