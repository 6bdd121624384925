import { expect, test } from 'vitest';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import type { MemberId, QuestionId } from '#lib/id.ts';
import {
  acceptHandOver,
  colleaguesOfMine,
  declineHandOver,
  offerHandOver,
} from '#lib/passing-on/hand-over.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const DRAFT = 'Ehdin kirjoittaa tämän verran, sitten tuli töitä.';

async function offered() {
  const crew = await createCrew();
  const { organisation } = crew;
  const colleague = await createMember({ organisation, role: 'volunteer', displayName: 'Aava' });
  const { questionId } = await claimedQuestion({ ...crew, answer: DRAFT });
  await offerHandOver(crew.answerer, { questionId, memberId: colleague.id });
  return { crew, colleague, questionId };
}

const holderOf = async (questionId: QuestionId) =>
  (await client().claim.findUnique({ where: { questionId } }))?.memberId;
const inSection = async (member: Parameters<typeof inboxOf>[0], name: string) =>
  (await inboxOf(member)).sections.find((one) => one.name === name)?.items.map(({ id }) => id);
const lastEvent = (questionId: QuestionId) =>
  client().event.findFirst({ where: { questionId }, orderBy: { id: 'desc' } });
const told = async (memberId: MemberId) =>
  (await client().deskNotice.findMany({ where: { memberId } })).map(({ kind }) => kind);

test('a colleague reads the question, says yes, and goes on from the draft of the one before', async () => {
  const { crew, colleague, questionId } = await offered();
  expect(await holderOf(questionId)).toBe(crew.answerer.id);
  expect(await inSection(colleague, 'offered')).toEqual([questionId]);
  expect(await told(colleague.id)).toEqual(['handover_offered']);
  const seen = await deskQuestion(colleague, questionId);
  expect(seen.answers).toEqual([]);
  expect(seen.moves).toEqual(['acceptHandOver', 'declineHandOver']);

  await acceptHandOver(colleague, { questionId });
  expect(await holderOf(questionId)).toBe(colleague.id);
  expect(await lastEvent(questionId)).toMatchObject({ kind: 'handed_over' });
  expect(await inSection(colleague, 'mine')).toEqual([questionId]);
  expect(await told(crew.answerer.id)).toEqual(['handover_accepted']);
  const saved = saveDraft(crew.answerer, { questionId, body: 'Vielä yksi rivi.' });
  await expect(saved).rejects.toMatchObject({ code: 'not_found' });
  const { answers, left } = await deskQuestion(colleague, questionId);
  expect(answers).toMatchObject([{ mine: true, state: 'draft', body: DRAFT }]);
  expect(left).toMatchObject([{ who: 'Tuulikki', body: DRAFT }]);
});

test('who takes it over again finds their own draft as they left it', async () => {
  const { crew, colleague, questionId } = await offered();
  await acceptHandOver(colleague, { questionId });
  await saveDraft(colleague, { questionId, body: `${DRAFT} Ja minä jatkoin.` });
  await offerHandOver(colleague, { questionId, memberId: crew.answerer.id });
  await acceptHandOver(crew.answerer, { questionId });
  const { answers, left } = await deskQuestion(crew.answerer, questionId);
  expect(answers).toMatchObject([{ mine: true, body: DRAFT }]);
  expect(left).toMatchObject([{ who: 'Aava', body: `${DRAFT} Ja minä jatkoin.` }]);
});

test('a colleague says no without a reason, and it stays where it was', async () => {
  const { crew, colleague, questionId } = await offered();
  await declineHandOver(colleague, { questionId });
  expect(await holderOf(questionId)).toBe(crew.answerer.id);
  expect(await told(crew.answerer.id)).toEqual(['handover_declined']);
  expect(await inSection(colleague, 'offered')).toEqual([]);
  await expect(deskQuestion(colleague, questionId)).rejects.toMatchObject({ code: 'not_found' });
  await expect(acceptHandOver(colleague, { questionId })).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('only who was asked last can take it', async () => {
  const { crew, colleague, questionId } = await offered();
  await offerHandOver(crew.answerer, { questionId, memberId: crew.reviewer.id });
  await expect(acceptHandOver(colleague, { questionId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await acceptHandOver(crew.reviewer, { questionId });
  expect(await holderOf(questionId)).toBe(crew.reviewer.id);
});

test('the names are those of one’s own organisation who may answer it, write its language and have room', async () => {
  const crew = await createCrew();
  const { organisation, theme, moderator, answerer } = crew;
  const one = (displayName: string, more: object = {}) =>
    createMember({ organisation, role: 'volunteer', displayName, ...more });
  await one('Åke', { languages: ['fi'] });
  await one('Aino', { languages: ['fi'] });
  await one('Svea', { languages: ['sv'] });
  await one('Täysi', { openLimit: 0 });
  await one('Omena', { account: answerer.accountId, role: 'professional' });
  const away = await one('Poissa');
  const today = new Date();
  await client().member.update({
    where: { id: away.id },
    data: { awayFrom: today, awayUntil: new Date(today.getTime() + 86_400_000) },
  });
  const other = await createCrew();
  await client().organisationTheme.create({
    data: { organisationId: other.organisation, themeId: theme },
  });
  const calm = await claimedQuestion({ theme, moderator, answerer });
  const names = async (questionId: QuestionId) =>
    (await colleaguesOfMine(answerer, questionId)).map(({ displayName }) => displayName);
  expect(await names(calm.questionId)).toEqual(['Aino', 'Meri', 'Åke']);
  await client().question.update({ where: { id: calm.questionId }, data: { risk: 3 } });
  expect(await names(calm.questionId)).toEqual(['Meri']);
});

test('nobody is asked who has no room, and nobody takes it over without room', async () => {
  const { crew, colleague, questionId } = await offered();
  const full = await createMember({
    organisation: crew.organisation,
    role: 'volunteer',
    openLimit: 0,
  });
  await expect(
    offerHandOver(crew.answerer, { questionId, memberId: full.id }),
  ).rejects.toMatchObject({ code: 'full' });
  await client().member.update({ where: { id: colleague.id }, data: { openLimit: 0 } });
  await expect(acceptHandOver(colleague, { questionId })).rejects.toMatchObject({ code: 'full' });
  expect(await holderOf(questionId)).toBe(crew.answerer.id);
});
