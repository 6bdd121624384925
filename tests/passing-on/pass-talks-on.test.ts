import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client } from '#lib/db/client.ts';
import { checkIn, heardCheckIn, openTalk, sharedWithMe } from '#lib/members/check-in.ts';
import { setSupportPerson } from '#lib/organisations/support-person.ts';
import { passTalksOn } from '#lib/passing-on/pass-talks-on.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const FRIDAY = new Date('2026-11-27T13:00:00Z');
const MONDAY = new Date('2026-11-30T20:00:00Z'); // the promised day, in the evening
const TUESDAY = new Date('2026-12-01T06:00:00Z');
const TALK = {
  intent: 'keep',
  feeling: 'talk',
  note: 'Kuulin siinä oman veljeni äänen.',
  share: true,
} as const;

async function team() {
  const crew = await createCrew();
  const { organisation } = crew;
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  const listener = await createMember({ organisation, role: 'moderator', displayName: 'Outi' });
  await setSupportPerson(coordinator, { memberId: listener.id, contact: '040 000' });
  await at(FRIDAY, () => checkIn(crew.answerer, TALK));
  return { ...crew, coordinator, listener };
}

const passOn = (moment: Date) => at(moment, () => passTalksOn(SYSTEM));

test('a wish to talk that nobody has followed up by the promised day reaches a coordinator', async () => {
  const { answerer, coordinator, listener } = await team();
  expect(await passOn(MONDAY)).toBe(0);
  expect(await sharedWithMe(listener)).toHaveLength(1);
  expect(await passOn(TUESDAY)).toBe(1);
  expect(await sharedWithMe(coordinator)).toMatchObject([{ feeling: 'talk', note: null }]);
  const { displayName: who } = coordinator;
  expect(await at(TUESDAY, () => openTalk(answerer))).toEqual({ who, contact: null });
  const notices = await client().deskNotice.findMany({ where: { memberId: coordinator.id } });
  expect(notices).toMatchObject([{ kind: 'wants_to_talk' }]);
  expect(await passOn(TUESDAY)).toBe(0);
});

test('one that was heard, that is no wish to talk, or that nobody else could hear stays where it is', async () => {
  const heard = await team();
  const [shared] = await sharedWithMe(heard.listener);
  await heardCheckIn(heard.listener, { checkInId: shared?.id ?? '' });
  const heavy = await team();
  await client().checkIn.deleteMany({ where: { memberId: heavy.answerer.id } });
  await at(FRIDAY, () => checkIn(heavy.answerer, { ...TALK, feeling: 'heavy' }));
  const alone = await team();
  await client().member.delete({ where: { id: alone.coordinator.id } });
  expect(await passOn(TUESDAY)).toBe(0);
  expect(await sharedWithMe(heavy.listener)).toHaveLength(1);
  expect(await sharedWithMe(alone.listener)).toHaveLength(1);
});
