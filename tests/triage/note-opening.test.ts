import { expect, test } from 'vitest';
import { DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { noteOpening } from '#lib/triage/note-opening.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { acceptedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const MORNING = new Date('2026-03-04T06:00:00Z');

test('who opened a serious question stands in its log, once a person and day', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, risk: 2 });
  const before = await deskQuestion(crew.reviewer, questionId);
  const facts = { id: questionId, risk: 2 };
  for (const minutes of [0, 1, 600]) {
    await at(new Date(MORNING.getTime() + minutes * 60_000), () =>
      noteOpening(crew.reviewer, facts),
    );
  }
  await at(MORNING, () => noteOpening(crew.moderator, facts));
  await at(new Date(MORNING.getTime() + DAY), () => noteOpening(crew.reviewer, facts));
  const now = await deskQuestion(crew.reviewer, questionId);
  const days = Map.groupBy(now.openings, ({ who }) => who);
  expect([...days.values()].map((of) => of.length).sort()).toEqual([1, 2]);
  expect(now.openings).toHaveLength(3);
  expect(now.lastEvent, 'nothing has happened to the question').toBe(before.lastEvent);
});

test('of a question that worries nobody no opening is kept', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion(crew);
  await noteOpening(crew.reviewer, { id: questionId, risk: 1 });
  expect(await client().opening.count({ where: { questionId } })).toBe(0);
});
