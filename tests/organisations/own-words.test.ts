import { describe, expect, test } from 'vitest';
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
  await saveGuidance(coordinator, { guidance: 'Aloita siitä, mitä kuulit.', base: 0 });
  await saveTemplate(coordinator, {
    language: 'fi',
    title: 'Torstait',
    template: TEMPLATE,
    base: 0,
  });
  const words = await ownWords(crew.answerer);
  expect(words).toMatchObject({
    guidance: 'Aloita siitä, mitä kuulit.',
    templates: [{ title: 'Torstait', body: TEMPLATE }],
  });
  expect(await ownWords(others.crew.answerer)).toMatchObject({ guidance: null, templates: [] });
  await saveGuidance(coordinator, { guidance: '', base: 1 });
  expect((await ownWords(crew.answerer)).guidance).toBeNull();
});

test('texts in another language than the question are not offered beside it', async () => {
  const { crew, coordinator } = await coordinated();
  for (const language of ['en', 'fi', 'sv'] as const) {
    await saveTemplate(coordinator, {
      language,
      title: `Teksti ${language}`,
      template: TEMPLATE,
      base: 0,
    });
  }
  const { templates } = await ownWords(crew.answerer, 'sv');
  expect(templates.map(({ language }) => language)).toEqual(['sv']);
});

test('a text is changed and taken away by coordinators of its organisation alone', async () => {
  const { crew, coordinator } = await coordinated();
  const stranger = (await coordinated()).coordinator;
  await saveTemplate(coordinator, {
    language: 'fi',
    title: 'Torstait',
    template: TEMPLATE,
    base: 0,
  });
  const [{ id } = { id: '' }] = (await ownWords(crew.answerer)).templates;
  const changed = { id, language: 'fi', title: 'Perjantait', template: TEMPLATE, base: 1 } as const;
  await expect(saveTemplate(stranger, changed)).rejects.toMatchObject({ code: 'not_found' });
  await expect(deleteTemplate(stranger, { id, base: 1 })).rejects.toMatchObject({
    code: 'not_found',
  });
  for (const member of [crew.answerer, crew.reviewer, crew.moderator]) {
    const refused = expect.objectContaining({ code: 'not_allowed' });
    expect(() => saveTemplate(member, changed)).toThrow(refused);
    expect(() => deleteTemplate(member, { id, base: 1 })).toThrow(refused);
    expect(() => saveGuidance(member, { guidance: '', base: 0 })).toThrow(refused);
  }
  await saveTemplate(coordinator, changed);
  expect((await ownWords(crew.answerer)).templates).toMatchObject([{ title: 'Perjantait' }]);
  await deleteTemplate(coordinator, { id, base: 2 });
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
    saveTemplate(coordinator, { language: 'fi', title: 'Vielä yksi', template: TEMPLATE, base: 0 }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { title: 'enough' } });
});

describe('of two coordinators at the same text', () => {
  test('the second is shown what the first has saved, and nothing is written over unseen', async () => {
    const { crew, coordinator } = await coordinated();
    const guidance = async () => (await ownWords(crew.answerer)).guidance;
    await saveGuidance(coordinator, { guidance: 'Ensimmäisen ohje.', base: 0 });
    const mine = { guidance: 'Toisen ohje.' };
    await expect(saveGuidance(coordinator, { ...mine, base: 0 })).rejects.toMatchObject({
      code: 'other_words',
      other: { number: 1, body: 'Ensimmäisen ohje.' },
    });
    expect(await guidance()).toBe('Ensimmäisen ohje.');
    await saveGuidance(coordinator, { ...mine, base: 1 }); // now they have seen it
    expect(await guidance()).toBe('Toisen ohje.');
  });

  test('the same holds for a ready text, and for taking one away', async () => {
    const { crew, coordinator } = await coordinated();
    const text = { language: 'fi', title: 'Torstait', template: TEMPLATE } as const;
    await saveTemplate(coordinator, { ...text, base: 0 });
    const templates = async () => (await ownWords(crew.answerer)).templates;
    const [{ id } = { id: '' }] = await templates();
    await saveTemplate(coordinator, { ...text, id, title: 'Perjantait', base: 1 });
    const second = saveTemplate(coordinator, { ...text, id, title: 'Maanantait', base: 1 });
    await expect(second).rejects.toMatchObject({
      code: 'other_words',
      other: { number: 2, body: `Perjantait\n\n${TEMPLATE}` },
    });
    const gone = deleteTemplate(coordinator, { id, base: 1 });
    await expect(gone).rejects.toMatchObject({ code: 'conflict' });
    expect(await templates()).toMatchObject([{ title: 'Perjantait', number: 2 }]);
    await saveTemplate(coordinator, { ...text, id, title: 'Maanantait', base: 2 });
    expect(await templates()).toMatchObject([{ title: 'Maanantait', number: 3 }]);
  });

  test('the same text from both is no conflict', async () => {
    const { crew, coordinator } = await coordinated();
    const text = { language: 'fi', title: 'Torstait', template: TEMPLATE } as const;
    for (const _ of ['one', 'other'])
      await saveGuidance(coordinator, { guidance: 'Sama.', base: 0 });
    await saveTemplate(coordinator, { ...text, base: 0 });
    const [{ id } = { id: '' }] = (await ownWords(crew.answerer)).templates;
    for (const _ of ['one', 'other']) {
      await saveTemplate(coordinator, { ...text, id, title: 'Perjantait', base: 1 });
    }
    expect(await ownWords(crew.answerer)).toMatchObject({
      guidanceNumber: 1,
      templates: [{ title: 'Perjantait', number: 2 }],
    });
  });

  test('a text that one took away while the other wrote on is written anew', async () => {
    const { crew, coordinator } = await coordinated();
    const text = { language: 'fi', title: 'Torstait', template: TEMPLATE } as const;
    await saveTemplate(coordinator, { ...text, base: 0 });
    const [{ id } = { id: '' }] = (await ownWords(crew.answerer)).templates;
    await deleteTemplate(coordinator, { id, base: 1 });
    await saveTemplate(coordinator, { ...text, id, title: 'Perjantait', base: 1 });
    expect((await ownWords(crew.answerer)).templates).toMatchObject([{ title: 'Perjantait' }]);
  });

  test('of two who save at the same moment exactly one is told of the other', async () => {
    const { coordinator } = await coordinated();
    const both = await Promise.allSettled(
      ['Yksi.', 'Kaksi.'].map((guidance) => saveGuidance(coordinator, { guidance, base: 0 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
