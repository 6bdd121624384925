import { expect, test } from 'vitest';
import { addressesOf, partsOfAll } from '#lib/published/addresses.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const allIn = async (size: number) => {
  const numbers = await partsOfAll(size);
  const parts = await Promise.all(numbers.map((part) => addressesOf(part, size)));
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(size);
  return parts.flat().map(({ handle }) => handle.split('-')[0]);
};

test('the parts hold every public question once, however large they are', async () => {
  expect(await partsOfAll()).toEqual([]);
  const crew = await createCrew();
  const made = [];
  for (let count = 0; count < 5; count++) made.push(await publishedQuestion(crew));
  const ids = made.map(({ questionId }) => questionId);
  for (const size of [1, 2, 3, 5, 9]) expect((await allIn(size)).sort()).toEqual(ids.sort());
  const [first] = made;
  if (first) await withdrawPublication(first.asker);
  expect(await allIn(2)).not.toContain(first?.questionId);
});
