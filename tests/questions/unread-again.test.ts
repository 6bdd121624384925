import { expect, test } from 'vitest';
import { resendQuestion } from '#lib/asking/resend-question.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { returnClaim } from '#lib/claims/return-claim.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const answer = 'Olen itse ollut samassa paikassa, ja se meni ohi ajan kanssa.';
const hidden = { code: 'not_found' };

test('nobody but a moderator reads a declined question that was rewritten', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await claimedQuestion({ ...crew, answer });
  await returnClaim(crew.answerer, { questionId });
  const text = 'Tästä tunnistaa vielä naapurisi, muuttaisitko sitä.';
  await declineQuestion(crew.moderator, { questionId, reason: 'identifying', text });
  const rewritten = {
    title: 'Sama asia uusin sanoin',
    body: 'Kirjoitin tämän uudelleen, niin kuin pyydettiin.',
  };
  await resendQuestion(asker, rewritten);
  await expect(deskQuestion(crew.answerer, questionId)).rejects.toMatchObject(hidden);
  await expect(deskQuestion(crew.reviewer, questionId)).rejects.toMatchObject(hidden);
  expect(await deskQuestion(crew.moderator, questionId)).toMatchObject(rewritten);
});

test('a draft given back to the pool shows nothing of what another then writes', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion({ ...crew, answer });
  await returnClaim(crew.answerer, { questionId });
  expect(await deskQuestion(crew.answerer, questionId)).toMatchObject({ id: questionId });
  const other = await createMember({ organisation: crew.organisation, role: 'volunteer' });
  await claimQuestion(other, { questionId });
  await expect(deskQuestion(crew.answerer, questionId)).rejects.toMatchObject(hidden);
});

test('an answer on its way to the asker stays with its author', async () => {
  const crew = await createCrew();
  const { questionId } = await submittedAnswer(crew);
  expect(await deskQuestion(crew.answerer, questionId)).toMatchObject({ id: questionId });
});
