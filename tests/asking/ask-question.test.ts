import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { FORM_DAYS } from '#lib/asking/used-form.ts';
import { clock, DAY, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { newId } from '#lib/id.ts';
import { deriveCode, parseCode } from '#lib/keys/code.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { hashSecret } from '#lib/keys/secret.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';
import { keepPeriods } from '../support/keep-periods.ts';

testDatabase();

const QUESTION = {
  title: 'Merikotkan siivet tulevat uniin',
  body: 'Herään aamuyöllä siihen, että kuulen siipien äänen, eikä uni enää tule takaisin.',
  ageBand: '40-54',
  aboutWhom: 'self',
} as const;
// Pieces that would show in whatever form a text were kept: as it is, in bytes, in base64.
const GIVEAWAYS = ['Merikotka', 'siipien', '40-54', 'aboutWhom'];

const later = (minutes: number) => new Date(clock.now().getTime() + minutes * MINUTE);

test('a question, its key and its event are stored together', async () => {
  const form = formOf({ theme: await createTheme(), question: QUESTION });
  const { questionId, code } = await askQuestion(VISITOR, form);
  const row = await client().question.findUniqueOrThrow({
    where: { id: questionId },
    include: { keyHold: { include: { key: true } }, events: true },
  });
  expect(row).toMatchObject({ status: 'received', visibility: 'private', risk: 0 });
  expect(row.keyHold?.key.locator).toBe(parseCode(code)?.locator);
  expect(row.events).toMatchObject([{ kind: 'received', actor: 'asker', memberId: null }]);
});

test('no column of any row holds a word of the question or the secret of its code', async () => {
  const form = formOf({ theme: await createTheme(), question: QUESTION });
  const { questionId, code } = await askQuestion(VISITOR, form);
  const row = await client().question.findUniqueOrThrow({
    where: { id: questionId },
    include: { keyHold: { include: { key: true } }, events: true },
  });
  const stored = JSON.stringify(row, (_, value) => {
    if (typeof value === 'bigint') return String(value);
    if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
    return value;
  });
  const secret = parseCode(code)?.secret ?? '';
  const bytes = (text: string) => Buffer.from(text).toString('latin1');
  for (const text of [...GIVEAWAYS, secret, code, form.formToken]) {
    expect(stored).not.toContain(bytes(text));
    expect(stored).not.toContain(Buffer.from(text).toString('base64').slice(0, -4));
  }
});

test('one form sent twenty times at once is one question with one code', async () => {
  const theme = await createTheme();
  const form = formOf({ theme });
  const asked = await Promise.all(Array.from({ length: 20 }, () => askQuestion(VISITOR, form)));
  expect(new Set(asked.map(({ code }) => code)).size).toBe(1);
  expect(new Set(asked.map(({ questionId }) => questionId)).size).toBe(1);
  expect(await client().question.count({ where: { themeId: theme } })).toBe(1);
});

test('a form whose question was deleted becomes no other, until its mark is too old to matter', async () => {
  const theme = await createTheme();
  const form = formOf({ theme });
  const { questionId } = await askQuestion(VISITOR, form);
  await deleteQuestion({ kind: 'asker', questionId });
  const again = () => askQuestion(VISITOR, form);
  await expect(again()).rejects.toMatchObject({ code: 'expired' });
  await at(later((FORM_DAYS * DAY) / MINUTE), keepPeriods);
  await expect(again()).rejects.toMatchObject({ code: 'expired' });
  expect(await client().question.count({ where: { themeId: theme } })).toBe(0);
  await at(later(((FORM_DAYS + 3) * DAY) / MINUTE), keepPeriods);
  expect(await client().usedForm.count()).toBe(0);
});

test('the mark of a used form tells neither the form nor when in the day', async () => {
  const form = formOf({ theme: await createTheme() });
  await client().usedForm.deleteMany();
  await askQuestion(VISITOR, form);
  const [row] = await client().usedForm.findMany();
  expect(row?.usedOn.getTime()).toBe(Math.floor(clock.now().getTime() / DAY) * DAY);
  const kept = Buffer.from(row?.mark ?? []).toString('latin1');
  expect(kept).toHaveLength(16);
  expect(kept).not.toContain(Buffer.from(form.formToken, 'base64url').toString('latin1'));
});

test('a reload shows the same code for ten minutes, and no code after that', async () => {
  const theme = await createTheme();
  const form = formOf({ theme });
  const first = await askQuestion(VISITOR, form);
  expect(await at(later(9), () => askQuestion(VISITOR, form))).toEqual(first);
  const tooLate = at(later(11), () => askQuestion(VISITOR, form));
  await expect(tooLate).rejects.toMatchObject({ code: 'expired' });
  expect(await client().question.count({ where: { themeId: theme } })).toBe(1);
});

test('a code opens its own question, however it is typed', async () => {
  const { questionId, code, asker } = await askedQuestion({
    theme: await createTheme(),
    question: QUESTION,
  });
  expect(await openKey(VISITOR, code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
    questionId,
  });
  expect(await threadOf(asker)).toMatchObject({ title: QUESTION.title, body: QUESTION.body });
});

test('a code that is mistyped, unknown or half right opens nothing', async () => {
  const theme = await createTheme();
  const [mine, other] = [await askedQuestion({ theme }), await askedQuestion({ theme })];
  const wrong = [
    '',
    'kissa',
    mine.code.slice(0, -1),
    mine.code.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
    mine.code.slice(0, 5) + other.code.slice(5),
    '00000-00000-00000-00000',
  ];
  for (const typed of wrong) {
    await expect(openKey(VISITOR, typed)).rejects.toMatchObject({ code: 'wrong_code' });
  }
});

test('when another question has the locator, this one gets the next', async () => {
  const theme = await createTheme();
  const form = formOf({ theme });
  const pepper = env().keyPepper;
  const { locator } = deriveCode(pepper, form.formToken, 0);
  const earlier = await askedQuestion({ theme });
  await client().key.update({
    where: { id: earlier.keyId },
    data: { locator, secretHash: await hashSecret(pepper, 'ANOTHERSECRET0') },
  });
  const asked = await askQuestion(VISITOR, form);
  const { questionId, code } = asked;
  expect(questionId).not.toBe(earlier.questionId);
  expect(parseCode(code)?.locator).toBe(deriveCode(pepper, form.formToken, 1).locator);
  expect(await openKey(VISITOR, code)).toMatchObject({ questionId });
  expect(await askQuestion(VISITOR, form)).toEqual(asked);
});

test('nothing is stored for a theme that is not there', async () => {
  const before = await client().key.count();
  const asked = askQuestion(VISITOR, formOf({ theme: newId() }));
  await expect(asked).rejects.toMatchObject({ code: 'invalid' });
  expect(await client().key.count()).toBe(before);
});

test('somebody who goes back and writes on before it is read has asked one question, as changed', async () => {
  const form = formOf({ theme: await createTheme(), question: QUESTION });
  const first = await askQuestion(VISITOR, form);
  const again = await askQuestion(VISITOR, { ...form, body: `${form.body} Ja joskus itken.` });
  expect(again).toEqual(first);
  const thread = await threadOf({ kind: 'asker', questionId: first.questionId });
  expect(thread.body).toContain('Ja joskus itken.');
});

test('a question that has been read is not changed by its form: the asker hears so and keeps the text', async () => {
  const form = formOf({ theme: await createTheme(), question: QUESTION });
  const { questionId } = await askQuestion(VISITOR, form);
  await client().$executeRaw`UPDATE questions SET status = 'open' WHERE id = ${questionId}`;
  const changed = askQuestion(VISITOR, { ...form, body: `${form.body} Ja joskus itken.` });
  await expect(changed).rejects.toMatchObject({ code: 'expired' });
  const thread = await threadOf({ kind: 'asker', questionId });
  expect(thread.body).not.toContain('Ja joskus itken.');
});
