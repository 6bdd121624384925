import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { client } from '#lib/db/client.ts';
import { openReceipt } from '#lib/receipts/open-receipt.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('the first return shows the code once more, however it was typed; later ones do not', async () => {
  const { questionId, code } = await askedQuestion({ theme: await createTheme() });
  const typed = code.toLowerCase().replaceAll('-', '').replaceAll('1', 'l').replaceAll('0', 'o');
  expect(await openReceipt(VISITOR, typed)).toEqual({ questionId, code });
  expect(await openReceipt(VISITOR, code)).toEqual({ questionId, code: null });
});

test('of two browsers at once, one is the first', async () => {
  const { code } = await askedQuestion({ theme: await createTheme() });
  const opened = await Promise.all([openReceipt(VISITOR, code), openReceipt(VISITOR, code)]);
  expect(opened.filter((one) => one.code)).toHaveLength(1);
});

test('a wrong code is no return', async () => {
  const { questionId, code } = await askedQuestion({ theme: await createTheme() });
  const other = await askedQuestion({ theme: await createTheme() });
  const wrong = code.slice(0, 5) + other.code.slice(5);
  await expect(openReceipt(VISITOR, wrong)).rejects.toMatchObject({ code: 'wrong_code' });
  const { returned } = await client().receipt.findUniqueOrThrow({ where: { questionId } });
  expect(returned).toBe(false);
});

test('the database knows that somebody came back, and no moment of it', async () => {
  const { questionId, code } = await askedQuestion({ theme: await createTheme() });
  const before = await client().receipt.findUniqueOrThrow({ where: { questionId } });
  await openReceipt(VISITOR, code);
  const after = await client().receipt.findUniqueOrThrow({ where: { questionId } });
  expect(after).toEqual({ ...before, returned: true });
});
