import { expect, test } from 'vitest';
import { loadMember } from '#lib/auth/load-member.ts';
import { setShortcuts } from '#lib/members/set-shortcuts.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('shortcuts are on until a member turns them off, and nobody else’s change', async () => {
  const { answerer, reviewer } = await createCrew();
  const now = async ({ accountId, id }: typeof answerer) =>
    (await loadMember(accountId, id))?.shortcuts;
  expect(await now(answerer)).toBe(true);
  await setShortcuts(answerer, { shortcuts: 'off' });
  expect([await now(answerer), await now(reviewer)]).toEqual([false, true]);
  await setShortcuts(answerer, { shortcuts: 'on' });
  expect(await now(answerer)).toBe(true);
});
