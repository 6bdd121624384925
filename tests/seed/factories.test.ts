import { expect, test } from 'vitest';
import { clock } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const MOMENT = new Date('2026-03-03T12:00:00Z');

test('a published question has been through the hands of its crew', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await at(MOMENT, () => publishedQuestion({ ...crew, risk: 1 }));
  const { status, visibility, entries } = await threadOf(asker);
  expect({ status, visibility }).toEqual({ status: 'answered', visibility: 'public' });
  expect(entries).toMatchObject([{ displayName: 'Tuulikki', role: 'volunteer', at: MOMENT }]);
  const events = await client().event.findMany({ where: { questionId }, orderBy: { id: 'asc' } });
  expect(events.map(({ kind, memberId }) => [kind, memberId])).toEqual([
    ['received', null],
    ['accepted', crew.moderator.id],
    ['risk_set', crew.moderator.id],
    ['claimed', crew.answerer.id],
    ['submitted', crew.answerer.id],
    ['approved', crew.reviewer.id],
    ['public_version_handed', crew.moderator.id],
    ['published', crew.reviewer.id],
  ]);
});

test('the clock is right again afterwards, also when the work fails', async () => {
  const fails = at(MOMENT, () => Promise.reject(new Error('no')));
  await expect(fails).rejects.toThrow('no');
  expect(clock.now().getTime()).toBeGreaterThan(MOMENT.getTime());
});
