import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { client } from '#lib/db/client.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('the first return shows the code once more, however it was typed; later ones do not', async () => {
  const { keyId, questionId, code } = await askedQuestion({ theme: await createTheme() });
  const typed = code.toLowerCase().replaceAll('-', '').replaceAll('1', 'l').replaceAll('0', 'o');
  expect(await openKey(VISITOR, typed)).toEqual({ keyId, questionId, code });
  expect(await openKey(VISITOR, code)).toEqual({ keyId, questionId, code: null });
});

test('of two browsers at once, one is the first', async () => {
  const { code } = await askedQuestion({ theme: await createTheme() });
  const opened = await Promise.all([openKey(VISITOR, code), openKey(VISITOR, code)]);
  expect(opened.filter((one) => one.code)).toHaveLength(1);
});

test('a wrong code is no return', async () => {
  const { keyId, code } = await askedQuestion({ theme: await createTheme() });
  const other = await askedQuestion({ theme: await createTheme() });
  const wrong = code.slice(0, 5) + other.code.slice(5);
  await expect(openKey(VISITOR, wrong)).rejects.toMatchObject({ code: 'wrong_code' });
  const { returned } = await client().key.findUniqueOrThrow({ where: { id: keyId } });
  expect(returned).toBe(false);
});

test('the database knows that somebody came back, and no moment of it', async () => {
  const { keyId, code } = await askedQuestion({ theme: await createTheme() });
  const before = await client().key.findUniqueOrThrow({ where: { id: keyId } });
  await openKey(VISITOR, code);
  const after = await client().key.findUniqueOrThrow({ where: { id: keyId } });
  expect(after).toEqual({ ...before, returned: true });
});
