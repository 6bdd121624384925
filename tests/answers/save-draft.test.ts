import { expect, test } from 'vitest';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const BODY = 'Kirjoitan tätä kahdessa osassa, koska';

test('a draft is kept for its answerer, and nobody else reads it', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  await saveDraft(crew.answerer, { questionId, body: `${BODY} ensin` });
  await saveDraft(crew.answerer, { questionId, body: BODY });
  const mine = await deskQuestion(crew.answerer, questionId);
  expect(mine.answers).toMatchObject([{ state: 'draft', body: BODY, mine: true }]);
  expect((await deskQuestion(crew.reviewer, questionId)).answers).toEqual([]);
  expect((await deskQuestion(crew.moderator, questionId)).answers).toEqual([]);
});

test('a draft stands sealed in the database', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  await saveDraft(crew.answerer, { questionId, body: BODY });
  const { sealedBody } = await client().answer.findFirstOrThrow({ where: { questionId } });
  expect(Buffer.from(sealedBody).includes('Kirjoitan')).toBe(false);
});

test('only the holder of the claim saves a draft or sends it to review', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  for (const member of [crew.reviewer, crew.moderator]) {
    const input = { questionId, body: BODY };
    await expect(saveDraft(member, input)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(submitAnswer(member, input)).rejects.toMatchObject({ code: 'not_allowed' });
  }
  const other = await createMember({ organisation: crew.organisation, role: 'volunteer' });
  const saved = saveDraft(other, { questionId, body: BODY });
  await expect(saved).rejects.toMatchObject({ code: 'not_found' });
  expect(await client().answer.count({ where: { questionId } })).toBe(0);
});

test('a question that nobody holds takes no draft', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion(crew);
  const saved = saveDraft(crew.answerer, { questionId, body: BODY });
  await expect(saved).rejects.toMatchObject({ code: 'not_allowed' });
});

test('writing is activity: the claim runs anew from each saved draft', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  const evening = new Date(clock.now().getTime() + 40 * HOUR);
  await at(evening, () => saveDraft(crew.answerer, { questionId, body: BODY }));
  const { expiresAt } = await client().claim.findUniqueOrThrow({ where: { questionId } });
  expect(expiresAt.getTime()).toBe(evening.getTime() + 48 * HOUR);
});

test('an answer that waits for review is not changed under the reviewer’s eyes', async () => {
  const crew = await createCrew();
  const { questionId } = await submittedAnswer(crew);
  const saved = saveDraft(crew.answerer, { questionId, body: BODY });
  await expect(saved).rejects.toMatchObject({ code: 'conflict' });
  const [answer] = (await deskQuestion(crew.reviewer, questionId)).answers;
  expect(answer?.body).not.toBe(BODY);
});

test('a text saved while the same text is sent to review does not replace it', async () => {
  const crew = await createCrew();
  for (let round = 0; round < 5; round += 1) {
    const { questionId } = await claimedQuestion({ ...crew, answer: BODY });
    await Promise.allSettled([
      submitAnswer(crew.answerer, { questionId, body: 'Tämä on se, mikä lähti luettavaksi.' }),
      saveDraft(crew.answerer, { questionId, body: BODY }),
    ]);
    const question = await deskQuestion(crew.reviewer, questionId);
    expect(question.facts.status).toBe('in_review');
    expect(question.answers).toMatchObject([{ body: 'Tämä on se, mikä lähti luettavaksi.' }]);
    await client().claim.delete({ where: { questionId } }); // makes room for the next round
  }
});
