import '../support/framework.ts'; // before everything else

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { acceptAction } from '../../app/[locale]/(desk)/desk/questions/[id]/actions.ts';
import QuestionPage from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { pageOf, send } from './matrix-send.ts';

// What the first reader sees and sends is what stands on the page without any script.

testDatabase();

const QUESTION = {
  title: 'Mieheni ei enää puhu',
  body: 'Mieheni Jari Virtanen ei puhu.\n\nSoita 040 123 4567. Kerroin Jannelle.',
};

async function asked() {
  const crew = await createCrew();
  return { crew, ...(await askedQuestion({ ...crew, question: QUESTION })) };
}

const page = async (member: Member, id: QuestionId) =>
  new JSDOM(await pageOf(member, QuestionPage, { id })).window.document;

/** The fields of the form as a browser sends them, each mark covered or not as it stands. */
function fieldsOf(document: Document): Record<string, string> {
  const form = document.querySelector('input[name="read"]')?.closest('form');
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])]
    .filter(({ type, checked }) => !['radio', 'checkbox'].includes(type) || checked)
    .map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(fields.filter(([name]) => !name.startsWith('$')));
}

test('marks stand in the text and in the form, the sure ones chosen beforehand', async () => {
  const { crew, questionId } = await asked();
  const document = await page(crew.moderator, questionId);
  const marked = [...document.querySelectorAll('article mark')].map((mark) => mark.textContent);
  expect(marked).toEqual(['Jari Virtanen', '040 123 4567', 'Jannelle']);
  const { 'found.0.cover': name, 'found.1.cover': phone, ...rest } = fieldsOf(document);
  expect([name, phone]).toEqual(['on', 'on']);
  expect(rest).toMatchObject({ 'found.2.text': 'Jannelle' });
  expect(rest).not.toHaveProperty('found.2.cover');
});

test('what stands chosen in the form is what the pool does not read', async () => {
  const { crew, questionId } = await asked();
  const fields = fieldsOf(await page(crew.moderator, questionId));
  expect(await send(crew.moderator, acceptAction, { ...fields, risk: '0' })).toBeNull();
  const { body } = await deskQuestion(crew.answerer, questionId);
  expect(body).toBe('Mieheni [nimi] ei puhu.\n\nSoita [puhelinnumero]. Kerroin Jannelle.');
  const pool = await page(crew.answerer, questionId);
  expect(pool.body.textContent).toContain('Osa tekstistä on peitetty');
  expect(pool.documentElement.outerHTML).not.toMatch(/Virtanen|040 123/);
});

test('a mark that is not chosen and words typed by hand', async () => {
  const { crew, questionId } = await asked();
  const fields = fieldsOf(await page(crew.moderator, questionId));
  delete fields['found.0.cover'];
  const typed = { ...fields, risk: '0', coverAlso: 'Kerroin Jannelle\n\n' };
  expect(await send(crew.moderator, acceptAction, typed)).toBeNull();
  const { body } = await deskQuestion(crew.answerer, questionId);
  expect(body).toBe('Mieheni Jari Virtanen ei puhu.\n\nSoita [puhelinnumero]. [peitetty].');
});
