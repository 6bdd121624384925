import '../documents/page.ts'; // before everything else: the framework that there is not

import { expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { waitingInOtherRoles, waysInOtherRoles } from '#lib/desk/other-roles.ts';
import type { QuestionId } from '#lib/id.ts';
import { EMPTY_FORM } from '#lib/web/form-state.ts';
import * as desk from '../../app/[locale]/(desk)/desk/page.tsx';
import * as question from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import { actAsAction } from '../../app/[locale]/(staff)/sign-in/actions.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { documentOf } from '../documents/page.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';
import { formOf } from './matrix-send.ts';

testDatabase();

/** Somebody who moderates and answers in one organisation. */
async function ofTwoRoles() {
  const crew = await createCrew();
  const { organisation, moderator } = crew;
  const { accountId } = moderator;
  const professional = await createMember({
    organisation,
    role: 'professional',
    account: accountId,
  });
  return { ...crew, professional };
}

async function waysOf(member: Member, id: QuestionId) {
  const { moves } = await deskQuestion(member, id).catch(() => ({ moves: [] }));
  return (await waysInOtherRoles(member, id, moves)).map(({ way, role }) => [way, role.role]);
}

test('what only another role may do is offered in that role', async () => {
  const crew = await ofTwoRoles();
  const { moderator, professional, answerer } = crew;
  const open = await acceptedQuestion(crew);
  expect(await waysOf(moderator, open.questionId)).toEqual([['take', 'professional']]);
  expect(await waysOf(professional, open.questionId)).toEqual([]);
  const received = await askedQuestion(crew);
  expect(await waysOf(professional, received.questionId)).toEqual([['read', 'moderator']]);
  const held = await claimedQuestion({ ...crew, answerer: professional });
  expect(await waysOf(moderator, held.questionId)).toEqual([['write', 'professional']]);
  const heavy = await submittedAnswer({ ...crew, risk: 2, answerer: crew.reviewer });
  expect(await waysOf(moderator, heavy.questionId)).toEqual([['review', 'professional']]);
  expect(await waysOf(answerer, open.questionId)).toEqual([]);
});

test('the question page offers it in place, also where this role does not see the question', async () => {
  const crew = await ofTwoRoles();
  const { questionId: id } = await acceptedQuestion(crew);
  signIn(crew.moderator);
  const html = await documentOf('fi', question, { params: { id } });
  expect(html).toContain('Vastaa ammattilaisena');
  const received = await askedQuestion(crew);
  signIn(crew.professional);
  const elsewhere = await documentOf('fi', question, { params: { id: received.questionId } });
  expect(elsewhere).toContain('Lue ja ohjaa jonoon moderoijana');
});

test('a desk says what waits in the other role, and in which role one is', async () => {
  const crew = await ofTwoRoles();
  const { moderator, professional } = crew;
  await claimedQuestion({ ...crew, answerer: professional });
  expect(await waitingInOtherRoles(moderator)).toMatchObject([
    { role: { role: 'professional' }, count: 1, acute: 0 },
  ]);
  expect(await waitingInOtherRoles(crew.answerer)).toEqual([]);
  signIn(moderator);
  const html = await documentOf('fi', desk);
  expect(html).toContain('Yksi kysymys odottaa sinua ammattilaisena.');
  expect(html.replaceAll('<!-- -->', '')).toContain('</b>, moderoija');
  expect(html).not.toContain('Mikään ei odota sinua nyt.');
  expect(html).toContain('Toimi ammattilaisena');
});

test('after changing roles one stays on the question where that role sees it', async () => {
  const crew = await ofTwoRoles();
  const { moderator, professional } = crew;
  const change = async (from: Member, { id: memberId }: Member, questionId: string) => {
    signIn(from);
    const form = formOf({ memberId, questionId });
    const error = await actAsAction(EMPTY_FORM, form).catch((thrown: { digest: string }) => thrown);
    return String('digest' in error && error.digest).split(';')[2];
  };
  const open = await acceptedQuestion(crew);
  const received = await askedQuestion(crew);
  expect(await change(moderator, professional, open.questionId)).toBe(
    `/fi/tyopoyta/kysymykset/${open.questionId}`,
  );
  expect(await change(moderator, professional, received.questionId)).toBe('/fi/tyopoyta');
  expect(await change(moderator, crew.answerer, open.questionId)).toBeUndefined();
});
