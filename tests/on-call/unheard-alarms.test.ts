import { expect, test } from 'vitest';
import { clock, MINUTE } from '#lib/clock.ts';
import { raiseConcern } from '#lib/consult/concern.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { takeAlarm } from '#lib/on-call/take-alarm.ts';
import { unheardAlarms } from '#lib/on-call/unheard-alarms.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { askedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';

testDatabase();

const ACUTE = { title: 'Viimeinen ilta', body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };
const later = (minutes: number) => new Date(clock.now().getTime() + minutes * MINUTE);

async function staffed() {
  const crew = await createCrew();
  const { organisation } = crew;
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  const seenAfter = (minutes: number) => at(later(minutes), () => unheardAlarms(coordinator));
  return { crew, coordinator, seenAfter };
}

test('a coordinator sees after five minutes that nobody has been told, and no word of what', async () => {
  const { crew, seenAfter } = await staffed();
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  expect(await seenAfter(4)).toEqual([]);
  const [alarm, ...more] = await seenAfter(6);
  expect(more).toEqual([]);
  expect(alarm).toMatchObject({ kind: 'moderator', themeName: { fi: expect.any(String) } });
  for (const word of ['Viimeinen', 'Köysi', questionId]) {
    expect(JSON.stringify(alarm)).not.toContain(word);
  }
  await acceptQuestion(crew.moderator, { questionId, risk: 3 });
  expect(await seenAfter(6)).toMatchObject([{ kind: 'professional' }]);
  await workOff();
  expect(await seenAfter(6)).toEqual([]);
});

test('what people were told of and nobody took stands there after ten minutes, with whom to call', async () => {
  const { crew, coordinator, seenAfter } = await staffed();
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  await workOff();
  expect(await seenAfter(9)).toEqual([]);
  const { displayName: name } = crew.moderator;
  expect(await seenAfter(11)).toMatchObject([
    { unheeded: true, called: [{ name, organisation: { fi: expect.any(String) } }] },
  ]);
  await takeAlarm(crew.moderator, { questionId });
  expect(await at(later(11), () => unheardAlarms(coordinator))).toEqual([]);
});

test('while the mail server refuses it stands there, and where there is nobody to tell', async () => {
  const { crew, seenAfter } = await staffed();
  const settings = env();
  const { mailServer } = settings;
  settings.mailServer = 'smtp://127.0.0.1:1';
  await askedQuestion({ ...crew, question: ACUTE });
  await workOff().finally(() => {
    settings.mailServer = mailServer;
  });
  expect(await seenAfter(6)).toHaveLength(1);

  const empty = await createOrganisation({ themes: [crew.theme] });
  const alone = await createMember({ organisation: empty, role: 'coordinator' });
  expect(await at(later(6), () => unheardAlarms(alone)), 'of another of the theme').toHaveLength(1);
});

test('a colleague’s concern is one for the organisation of the colleague', async () => {
  const { crew, seenAfter } = await staffed();
  const other = await staffed();
  const { questionId } = await claimedQuestion(crew);
  await raiseConcern(crew.answerer, { questionId, text: 'Viimeisessä viestissä oli jotakin.' });
  expect(await seenAfter(6)).toMatchObject([{ kind: 'concern' }]);
  expect(await other.seenAfter(6)).toEqual([]);
});

test('nobody else asks for it', async () => {
  const { crew } = await staffed();
  await askedQuestion({ ...crew, question: ACUTE });
  expect(await client().alarm.count()).toBeGreaterThan(0);
  for (const member of [crew.moderator, crew.reviewer, crew.answerer]) {
    await expect(at(later(6), () => unheardAlarms(member))).rejects.toMatchObject({
      code: 'not_allowed',
    });
  }
});
