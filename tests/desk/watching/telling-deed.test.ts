import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { followUp } from '#lib/asking/follow-up.ts';
import { closeChannel, openChannel } from '#lib/db/channel.ts';
import { questionStanding } from '#lib/desk/question-standing.ts';
import { tellingDeed } from '#lib/desk/schema.ts';
import { type Deed, watchQuestion } from '#lib/desk/watching/watch-question.ts';
import { isAsked } from '#lib/members/check-in.ts';
import { createCrew } from '../../../prisma/seed/factories/crew.ts';
import { claimedQuestion } from '../../../prisma/seed/factories/question.ts';
import { testDatabase } from '../../support/database.ts';
import { workOff } from '../../support/work-off.ts';

testDatabase();

beforeAll(openChannel);
afterAll(closeChannel);

const told = (...kinds: string[]) => tellingDeed(kinds.map((kind) => ({ kind })))?.kind;

test('what took a question is told before what followed from it, and a person before a call', () => {
  expect(told('risk_raised', 'passed_on', 'follow_up', 'desk_alerted')).toBe('passed_on');
  expect(told('follow_up', 'desk_alerted')).toBe('follow_up');
  expect(told('desk_alerted')).toBe('desk_alerted');
});

test('a volunteer whose question grew too heavy hears that it went on, and is asked how they are', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await claimedQuestion({ ...crew, answer: 'Luin viestisi.' });
  const seen = (await questionStanding(crew.answerer, questionId)) ?? '';
  expect(await isAsked(crew.answerer)).toBe(false);
  await followUp(asker, { body: 'Aion tappaa itseni tänä yönä.' });
  await workOff(); // the mails of the alarm, which the record tells of
  const deeds: (Deed | null)[] = [];
  const stop = watchQuestion(crew.answerer, { questionId, seen }, (_, deed) => deeds.push(deed));
  await vi.waitFor(() => expect(deeds).toMatchObject([{ kind: 'passed_on' }]));
  stop();
  expect(await isAsked(crew.answerer)).toBe(true);
});
