import { expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { callsTo } from '#lib/consult/calls.ts';
import { consultation } from '#lib/consult/consultation.ts';
import { giveSupport } from '#lib/consult/give-support.ts';
import { askForSupport, takeNote } from '#lib/consult/note.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const TEXT = 'En tiedä, miten tästä kirjoittaa lapselle. Mitä sanoisit?';

async function claimed() {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  return { crew, questionId };
}

test('a request for support reaches every professional of one’s organisation, or those who are named', async () => {
  const { crew, questionId } = await claimed();
  const { organisation } = crew;
  const second = await createMember({ organisation, role: 'professional', displayName: 'Pihla' });
  const all = await askForSupport(crew.answerer, { questionId, text: TEXT, to: [] });
  expect(all.sort()).toEqual([crew.reviewer.id, second.id].sort());
  const named = await askForSupport(crew.answerer, { questionId, text: TEXT, to: [second.id] });
  expect(named).toEqual([second.id]);
  expect(await callsTo(crew.reviewer)).toMatchObject([{ questionId, kind: 'request' }]);
  expect(await callsTo(second)).toHaveLength(2);
  const told = await client().deskNotice.findMany({ where: { questionId } });
  expect(told.map(({ kind }) => kind)).toEqual(told.map(() => 'wants_support')); // in words of its own
});

test('where an organisation has no professional, those of the theme are asked', async () => {
  const { crew, questionId } = await claimed();
  await client().member.update({ where: { id: crew.reviewer.id }, data: { leftAt: new Date() } });
  const elsewhere = await createCrew();
  await client().organisationTheme.create({
    data: { organisationId: elsewhere.organisation, themeId: crew.theme },
  });
  expect(await askForSupport(crew.answerer, { questionId, text: TEXT, to: [] })).toEqual([
    elsewhere.reviewer.id,
  ]);
});

test('a note stands among colleagues in its order, and a mention is gone from the desk once it is read', async () => {
  const { crew, questionId } = await claimed();
  await takeNote(crew.answerer, { questionId, text: TEXT, to: [crew.reviewer.id] });
  expect(await callsTo(crew.reviewer)).toMatchObject([{ kind: 'note', who: 'Tuulikki' }]);
  const { notes } = await consultation(crew.reviewer, questionId);
  expect(notes).toMatchObject([{ kind: 'note', text: TEXT, who: 'Tuulikki', to: ['Meri'] }]);
  expect(await callsTo(crew.reviewer)).toEqual([]);
  await takeNote(crew.reviewer, { questionId, text: 'Aloita tunteesta.', to: [crew.answerer.id] });
  const own = await consultation(crew.answerer, questionId);
  expect(own.notes.map(({ who }) => who)).toEqual(['Tuulikki', 'Meri']);
});

test('notes stand sealed, and onlookers read none and write none', async () => {
  const { crew, questionId } = await claimed();
  await takeNote(crew.answerer, { questionId, text: TEXT, to: [] });
  const { sealedBody } = await client().staffNote.findFirstOrThrow({ where: { questionId } });
  expect(Buffer.from(sealedBody).includes('lapselle')).toBe(false);

  const pooled = await acceptedQuestion(crew);
  const onlooker = await createMember({ organisation: crew.organisation, role: 'volunteer' });
  const coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  const stranger = (await createCrew()).reviewer;
  for (const [member, id, code] of [
    [onlooker, pooled.questionId, 'not_allowed'],
    [onlooker, questionId, 'not_found'],
    [coordinator, questionId, 'not_found'],
    [stranger, questionId, 'not_found'],
  ] as const) {
    await expect(consultation(member, id)).rejects.toMatchObject({ code });
    const input = { questionId: id, text: TEXT, to: [] };
    await expect(takeNote(member, input)).rejects.toMatchObject({ code });
    await expect(askForSupport(member, input)).rejects.toMatchObject({ code });
  }
});

test('nobody is mentioned who may not read it', async () => {
  const { crew, questionId } = await claimed();
  const onlooker = await createMember({ organisation: crew.organisation, role: 'volunteer' });
  const stranger = (await createCrew()).reviewer;
  for (const { id } of [onlooker, stranger]) {
    const input = { questionId, text: TEXT, to: [id] };
    await expect(takeNote(crew.answerer, input)).rejects.toMatchObject({ code: 'invalid' });
    await expect(askForSupport(crew.answerer, input)).rejects.toMatchObject({ code: 'invalid' });
  }
  expect(await client().staffNote.count({ where: { questionId } })).toBe(0);
});

test('whoever is asked for support reads the draft as it stands, and answers where it was asked', async () => {
  const { crew, questionId } = await claimed();
  const second = await createMember({ organisation: crew.organisation, role: 'professional' });
  await saveDraft(crew.answerer, { questionId, body: 'Aloitin näin.' });
  const draftFor = async (member: Member) => (await consultation(member, questionId)).draft;
  expect(await draftFor(crew.reviewer)).toBeNull();
  await askForSupport(crew.answerer, { questionId, text: TEXT, to: [crew.reviewer.id] });
  expect(await draftFor(crew.reviewer)).toMatchObject({ who: 'Tuulikki', body: 'Aloitin näin.' });
  await saveDraft(crew.answerer, { questionId, body: 'Aloitin toisin.' });
  expect(await draftFor(crew.reviewer)).toMatchObject({ body: 'Aloitin toisin.' });
  for (const other of [second, crew.moderator]) expect(await draftFor(other)).toBeNull();

  const [request] = (await consultation(crew.reviewer, questionId)).notes;
  const reply = { questionId, noteId: request?.id ?? '', text: 'Aloita tunteesta.' };
  await expect(giveSupport(crew.answerer, reply)).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(giveSupport(second, { ...reply, noteId: 'x' })).rejects.toMatchObject({
    code: 'not_found',
  });
  await giveSupport(crew.reviewer, reply);
  expect(await callsTo(crew.answerer)).toMatchObject([{ questionId, kind: 'note', who: 'Meri' }]);
  const { notes } = await consultation(crew.answerer, questionId);
  expect(notes.at(-1)).toMatchObject({ text: reply.text, answers: 'Tuulikki', to: ['Tuulikki'] });
  const { events } = await deskQuestion(crew.reviewer, questionId);
  const kinds = events.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith('support_'))).toEqual([
    'support_asked',
    'support_given',
  ]);
});
