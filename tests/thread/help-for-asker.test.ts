import { expect, test } from 'vitest';
import { followUp } from '#lib/asking/follow-up.ts';
import { linesForAsker } from '#lib/help/asker-lines.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('an asker sees the help that fits their age and words, as the desk does', async () => {
  const crew = await createCrew();
  const body = 'Viillän itseäni joka ilta eikä kukaan tiedä siitä mitään.';
  const { asker } = await askedQuestion({ ...crew, question: { body, ageBand: '15-17' } });
  const { help, helpFirst } = await threadOf(asker);
  expect(helpFirst, 'without a word of hurry').toBe(true);
  const lines = linesForAsker({ language: 'fi', ...help }).map(({ id }) => id);
  expect(lines.slice(0, 4)).toEqual(expect.arrayContaining(['112', 'mll', 'sekasin', 'apuu']));
  expect(lines).not.toContain('nollalinja');
});

test('what they write later counts, and what can wait has its help beside', async () => {
  const { asker } = await askedQuestion(await createCrew());
  const before = await threadOf(asker);
  expect(before.helpFirst).toBe(false);
  await followUp(asker, { body: 'Mieheni lyö minua, kun hän on juonut.' });
  const { help, helpFirst } = await threadOf(asker);
  expect(help.topics).toContain('violence');
  expect(helpFirst).toBe(true);
});
