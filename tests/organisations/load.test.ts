import { expect, test } from 'vitest';
import { clock } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { organisationLoad } from '#lib/organisations/load.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('a coordinator sees who carries how much, and no word of a question', async () => {
  const crew = await createCrew({ openLimit: 2 });
  const { organisation } = crew;
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  await claimedQuestion(crew);
  await submittedAnswer(crew); // waits for somebody else, so it weighs nothing
  const load = await organisationLoad(coordinator);
  expect(load.find(({ id }) => id === crew.answerer.id)).toEqual({
    id: crew.answerer.id,
    displayName: 'Tuulikki',
    role: 'volunteer',
    answers: true,
    load: { held: 1, openLimit: 2, week: 1, weekLimit: null, paused: false, away: false },
    absence: null,
  });
  expect(load.find(({ id }) => id === crew.moderator.id)).toMatchObject({
    answers: false,
    load: { held: 0 },
  });
});

test('whoever has left, or is of another organisation, is not in it', async () => {
  const { organisation, answerer } = await createCrew();
  await createCrew();
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  await client().member.update({ where: { id: answerer.id }, data: { leftAt: clock.now() } });
  const load = await organisationLoad(coordinator);
  expect(load.map(({ role }) => role).toSorted()).toEqual([
    'coordinator',
    'moderator',
    'professional',
  ]);
});

test('nobody else sees it', async () => {
  const { moderator, answerer, reviewer } = await createCrew();
  for (const member of [moderator, answerer, reviewer]) {
    expect(() => organisationLoad(member)).toThrow('not_allowed');
  }
});
