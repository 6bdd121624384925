import { expect, test } from 'vitest';
import { SYSTEM, VISITOR } from '#lib/actor.ts';
import { resendQuestion } from '#lib/asking/resend-question.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { expireQuestion } from '#lib/triage/expire-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const REASON = 'Tekstissä on naapurisi nimi. Kirjoittaisitko sen uudelleen ilman nimeä?';
const AGAIN = {
  title: 'Naapuri ei tervehdi',
  body: 'Naapurini ei ole tervehtinyt minua viikkoon.',
};

async function declined() {
  const crew = await createCrew();
  const made = await askedQuestion(crew);
  const { questionId } = made;
  await declineQuestion(crew.moderator, { questionId, reason: 'identifying', text: REASON });
  return { crew, ...made };
}

test('the asker of a declined question reads why, in a person’s words', async () => {
  const { asker } = await declined();
  expect(await threadOf(asker)).toMatchObject({
    status: 'closed',
    closedReason: 'declined',
    decline: { reason: 'identifying', text: REASON },
  });
});

test('they send it again under the same code, and it is read anew', async () => {
  const { asker, code, questionId, crew } = await declined();
  await resendQuestion(asker, AGAIN);
  expect(await openKey(VISITOR, code)).toMatchObject({ questionId });
  expect(await threadOf(asker)).toMatchObject({ status: 'received', decline: null, ...AGAIN });
  expect(await deskQuestion(crew.moderator, questionId)).toMatchObject(AGAIN);
  const early = deskQuestion(crew.reviewer, questionId);
  await expect(early).rejects.toMatchObject({ code: 'not_found' });
});

test('what has expired or still waits is not sent again', async () => {
  const crew = await createCrew();
  const [expired, waiting] = [await askedQuestion(crew), await askedQuestion(crew)];
  await expireQuestion(SYSTEM, expired.questionId);
  for (const { asker } of [expired, waiting]) {
    await expect(resendQuestion(asker, AGAIN)).rejects.toMatchObject({ code: 'not_allowed' });
    expect((await threadOf(asker)).title).not.toBe(AGAIN.title);
  }
});
