import { expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { ownWords, saveGuidance } from '#lib/organisations/own-words.ts';
import { deleteTemplate, saveTemplate } from '#lib/organisations/templates.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const TEMPLATE = 'Meille voi tulla ilman ajanvarausta torstaisin kello 14–18.';

async function coordinated() {
  const crew = await createCrew();
  const coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  return { crew, coordinator };
}

test('what a coordinator writes stands beside every question of their own people, and nobody else’s', async () => {
  const { crew, coordinator } = await coordinated();
  const others = await coordinated();
  await saveGuidance(coordinator, { guidance: 'Aloita siitä, mitä kuulit.' });
  await saveTemplate(coordinator, { language: 'fi', title: 'Torstait', template: TEMPLATE });
  const words = await ownWords(crew.answerer);
  expect(words).toMatchObject({
    guidance: 'Aloita siitä, mitä kuulit.',
    templates: [{ title: 'Torstait', body: TEMPLATE }],
  });
  expect(await ownWords(others.crew.answerer)).toEqual({ guidance: null, templates: [] });
  await saveGuidance(coordinator, { guidance: '' });
  expect((await ownWords(crew.answerer)).guidance).toBeNull();
});

test('texts in the language of the question come first', async () => {
  const { crew, coordinator } = await coordinated();
  for (const language of ['en', 'fi', 'sv'] as const) {
    await saveTemplate(coordinator, { language, title: `Teksti ${language}`, template: TEMPLATE });
  }
  const { templates } = await ownWords(crew.answerer, 'sv');
  expect(templates.map(({ language }) => language)).toEqual(['sv', 'en', 'fi']);
});

test('a text is changed and taken away by coordinators of its organisation alone', async () => {
  const { crew, coordinator } = await coordinated();
  const stranger = (await coordinated()).coordinator;
  await saveTemplate(coordinator, { language: 'fi', title: 'Torstait', template: TEMPLATE });
  const [{ id } = { id: '' }] = (await ownWords(crew.answerer)).templates;
  const changed = { id, language: 'fi', title: 'Perjantait', template: TEMPLATE } as const;
  await expect(saveTemplate(stranger, changed)).rejects.toMatchObject({ code: 'not_found' });
  await expect(deleteTemplate(stranger, { id })).rejects.toMatchObject({ code: 'not_found' });
  for (const member of [crew.answerer, crew.reviewer, crew.moderator]) {
    const refused = expect.objectContaining({ code: 'not_allowed' });
    expect(() => saveTemplate(member, changed)).toThrow(refused);
    expect(() => deleteTemplate(member, { id })).toThrow(refused);
    expect(() => saveGuidance(member, { guidance: '' })).toThrow(refused);
  }
  await saveTemplate(coordinator, changed);
  expect((await ownWords(crew.answerer)).templates).toMatchObject([{ title: 'Perjantait' }]);
  await deleteTemplate(coordinator, { id });
  expect((await ownWords(crew.answerer)).templates).toEqual([]);
});

test('sixty texts are enough, and one more says so beside its name', async () => {
  const { crew, coordinator } = await coordinated();
  const now = new Date();
  const one = { organisationId: crew.organisation, language: 'fi', body: TEMPLATE, updatedAt: now };
  const data = Array.from({ length: 60 }, (_, at) => ({
    id: `${crew.organisation}${at}`,
    title: `T ${at}`,
    ...one,
  }));
  await client().answerTemplate.createMany({ data });
  await expect(
    saveTemplate(coordinator, { language: 'fi', title: 'Vielä yksi', template: TEMPLATE }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { title: 'enough' } });
});
