import { expect, test } from 'vitest';
import { insertPiece } from '#lib/answers/insert-piece.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { allHelplines } from '#lib/help/helplines.ts';
import { ownWords } from '#lib/organisations/own-words.ts';
import { saveTemplate } from '#lib/organisations/templates.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const BODY = 'Luin kirjeesi kahteen kertaan.';
const TEMPLATE = 'Meille voi tulla ilman ajanvarausta torstaisin kello 14–18.';

async function withTemplate() {
  const crew = await createCrew();
  const coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  await saveTemplate(coordinator, {
    language: 'fi',
    title: 'Torstait',
    template: TEMPLATE,
    base: 0,
  });
  const [template] = (await ownWords(crew.answerer)).templates;
  return { crew, template: `template ${template?.id}` };
}

test('a helpline in the asker’s language and a text of one’s organisation go to the end of the answer', async () => {
  const { crew, template } = await withTemplate();
  const { questionId } = await claimedQuestion({ ...crew, question: { language: 'sv' } });
  const [line] = allHelplines('sv');
  await insertPiece(crew.answerer, { questionId, body: BODY, piece: `line ${line?.id}` });
  const draft = async () => (await deskQuestion(crew.answerer, questionId)).answers[0]?.body ?? '';
  expect(await draft()).toBe(`${BODY}\n\n${line?.name}: [${line?.phone}](${line?.href})`);
  await insertPiece(crew.answerer, { questionId, body: await draft(), piece: template });
  expect(await draft()).toMatch(new RegExp(`${TEMPLATE}$`));
});

test('nobody takes a text of another organisation, or what is none', async () => {
  const { template } = await withTemplate();
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  for (const piece of [template, 'line none', 'template none', 'line', '']) {
    const inserted = insertPiece(crew.answerer, { questionId, body: BODY, piece });
    await expect(inserted, piece).rejects.toMatchObject({ code: 'not_found' });
  }
});

test('a piece does not write over what another window has saved', async () => {
  const { crew, template } = await withTemplate();
  const { questionId } = await claimedQuestion({ ...crew, answer: 'Toisen ikkunan teksti.' });
  const input = { questionId, body: BODY, base: 0, piece: template };
  expect((await insertPiece(crew.answerer, input)).other?.body).toBe('Toisen ikkunan teksti.');
});
