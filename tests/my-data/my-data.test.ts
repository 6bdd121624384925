import { expect, test } from 'vitest';
import { sendBackAnswer } from '#lib/answers/review-answer.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { tellAnswerer } from '#lib/answers/tell-answerer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import type { AnswerId, QuestionId } from '#lib/id.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const TOLD = {
  ageBand: '23-29',
  aboutWhom: 'partner',
  region: 'kainuu',
  gender: 'muunsukupuolinen',
} as const;

test('holds everything the asker gave and can read, and nothing that the desk keeps for itself', async () => {
  const crew = await createCrew();
  const { asker, questionId } = await answeredQuestion({ ...crew, question: TOLD });
  const [answer] = (await threadOf(asker)).entries;
  const word = 'Tästä oli apua.';
  await tellAnswerer(asker, { answerId: asId<AnswerId>(answer?.id ?? ''), helped: 'yes', word });
  await followUp(asker, { body: 'Voinko vielä kysyä?' });
  const draft = 'Keskeneräinen ajatus, jota en vielä lähetä.';
  await saveDraft(crew.answerer, { questionId, body: draft });
  await submitAnswer(crew.answerer, { questionId, body: `${draft} Nyt lähetän.` });
  const comment = 'Tätä kommenttia lukee vain työpöytä.';
  await sendBackAnswer(crew.reviewer, { questionId, comment });

  const data = await myData(asker);
  expect(data.background).toEqual(TOLD);
  expect(data.question.title).toBe('Emme enää puhu iltaisin');
  expect(data.thread).toMatchObject([
    { kind: 'answer', displayName: 'Tuulikki', feedback: { helped: 'yes', word } },
    { kind: 'followUp', body: 'Voinko vielä kysyä?' },
  ]);
  expect(data.events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['received', 'accepted', 'approved', 'feedback', 'follow_up']),
  );
  const whole = JSON.stringify(data);
  for (const kept of [draft, comment, 'Ilona', 'Meri']) expect(whole).not.toContain(kept);
});

test('is nobody else’s', async () => {
  const { asker } = await answeredQuestion(await createCrew());
  const stranger = { ...asker, questionId: asId<QuestionId>('another') };
  await expect(myData(stranger)).rejects.toMatchObject({ code: 'not_found' });
});
