import { expect, test } from 'vitest';
import { tellAnswerer } from '#lib/answers/tell-answerer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { AnswerId, QuestionId } from '#lib/id.ts';
import { addEmail } from '#lib/notices/channels.ts';
import { askForChange } from '#lib/publishing/ask-for-change.ts';
import { AGE_BANDS, type AskInput, REGIONS } from '#lib/questions/schema.ts';
import { KEEP_RULES } from '#lib/retention/keep-rules.ts';
import { encrypt } from '#lib/sealing/aead.ts';
import { openDataKey } from '#lib/sealing/envelope.ts';
import { pad } from '#lib/sealing/padding.ts';
import { contextOf } from '#lib/sealing/places.ts';
import { masterKeys } from '#lib/sealing/vault.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const MOST: Partial<AskInput> = {
  ageBand: AGE_BANDS[0],
  aboutWhom: 'partner',
  region: REGIONS[15],
  gender: '🌱'.repeat(60),
  title: '🌱'.repeat(120),
};

/** A question with everything that is optional, as long or as short as it may be. */
async function written(size: 'least' | 'most') {
  const crew = await createCrew();
  const question = { previewFirst: true, ...(size === 'most' && MOST) };
  const { questionId, asker } = await answeredQuestion({ ...crew, question });
  const [entry] = (await threadOf(asker)).entries;
  const answerId = asId<AnswerId>(entry?.id ?? '');
  const text = (least: number, most: number) => '🌱'.repeat(size === 'least' ? least : most);
  await tellAnswerer(asker, { answerId, helped: 'yes', word: text(1, 1000) });
  await publishBy(
    { editor: crew.moderator, publisher: crew.reviewer },
    { questionId, title: 'Iltaisin on hiljaista', showAge: true },
  );
  const { proposedAt } = await threadOf(asker);
  await askForChange(asker, { proposedAt: proposedAt ?? '', wish: text(2, 2000) });
  await addEmail(
    asker,
    size === 'least' ? 'a@b.fi' : `${'a'.repeat(60)}@${'b'.repeat(60)}.fi`,
    'fi',
  );
  return { crew, questionId, asker, answerId };
}

const lengthsOf = (questionId: QuestionId) => client().$queryRaw<Record<string, number>[]>`
  SELECT octet_length(sealed_title) AS title, octet_length(sealed_background) AS background,
    octet_length(sealed_change_wish) AS wish, octet_length(f.sealed_word) AS word,
    octet_length(c.sealed_address) AS address
  FROM questions q JOIN answers a ON a.question_id = q.id JOIN feedback f ON f.answer_id = a.id
    JOIN notice_channels c ON c.question_id = q.id
  WHERE q.id = ${questionId}`;

test('the length of what is sealed tells neither how much was told nor whether anything was', async () => {
  const least = await lengthsOf((await written('least')).questionId);
  expect(least).toHaveLength(1);
  expect(await lengthsOf((await written('most')).questionId)).toEqual(least);
});

test('what was sealed in lengths of before is filled up by upkeep, and opens as it did', async () => {
  const { crew, questionId, asker, answerId } = await written('least');
  await followUp(asker, { body: 'Kiitos.' });
  const sizes = await lengthsOf(questionId);
  // Which sealed text was read is another once it is sealed anew.
  const { textMark: _, ...before } = await deskQuestion(crew.reviewer, questionId);
  const { dataKey } = await client().question.findUniqueOrThrow({ where: { id: questionId } });
  const key = openDataKey(masterKeys(), dataKey, 'questionKey', questionId);
  const asBefore = (text: string, place: 'questionBackground' | 'feedbackWord', row: string) =>
    new Uint8Array(encrypt(key, pad(Buffer.from(text), 64), contextOf(place, row)));
  await client().question.update({
    where: { id: questionId },
    data: {
      filling: 0,
      sealedBackground: asBefore(
        JSON.stringify(before.background),
        'questionBackground',
        questionId,
      ),
    },
  });
  await client().feedback.update({
    where: { answerId },
    data: { sealedWord: asBefore('🌱', 'feedbackWord', answerId) },
  });
  expect(await lengthsOf(questionId)).not.toEqual(sizes);
  expect(await KEEP_RULES['fill-sealed']()).toBe(1);
  expect(await lengthsOf(questionId)).toEqual(sizes);
  const { conversation, textMark: __, ...now } = await deskQuestion(crew.reviewer, questionId);
  expect({ ...now, conversation }).toEqual(before);
  expect(await KEEP_RULES['fill-sealed'](), 'done twice').toBe(0);
});
