import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { DAY, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { pace, publishedAnswers } from '#lib/figures/figures.ts';
import { measureDays } from '#lib/figures/measure-days.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const NOW = new Date('2026-03-04T12:00:00Z');
const figures = async () => {
  await client().answeredDay.deleteMany(); // days that are over are not counted again
  await measureDays(SYSTEM);
  return { published: await publishedAnswers(), ...(await pace()) };
};
const ago = (days: number) => new Date(NOW.getTime() - days * DAY);

test('there is no typical wait before the first answer, and one day at the least after it', async () => {
  const nothing = { published: 0, answeredLately: 0, medianDays: null };
  expect(await at(NOW, figures)).toEqual(nothing);
  const crew = await createCrew();
  const asked = ago(2);
  const approved = new Date(asked.getTime() + HOUR);
  await answeredQuestion({ ...crew, moments: { asked, approved } });
  expect(await at(NOW, figures)).toEqual({ published: 0, answeredLately: 1, medianDays: 1 });
});

test('the figures count what is true: what can be read, what was answered, the middle wait', async () => {
  const crew = await createCrew();
  for (const waited of [3, 4, 9]) {
    const moments = { asked: ago(20 + waited), approved: ago(20), published: ago(19) };
    await publishedQuestion({ ...crew, moments });
  }
  const longAgo = { asked: ago(300), approved: ago(200), published: ago(199) };
  await publishedQuestion({ ...crew, moments: longAgo });
  // With the hour of the first test: 0, 3, 4, 9 days; the old one is out of its time.
  expect(await at(NOW, figures)).toEqual({ published: 4, answeredLately: 4, medianDays: 4 });
});

test('an hour later only the last counted day and those since are counted', async () => {
  const crew = await createCrew();
  const counted = await at(NOW, figures);
  await answeredQuestion({ ...crew, moments: { asked: ago(1), approved: NOW } });
  const later = new Date(NOW.getTime() + HOUR);
  await at(later, () => measureDays(SYSTEM));
  expect((await at(later, pace)).answeredLately).toBe(counted.answeredLately + 1);
});
