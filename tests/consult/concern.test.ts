import { expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { callsTo } from '#lib/consult/calls.ts';
import { raiseConcern, settleConcern } from '#lib/consult/concern.ts';
import { consultation } from '#lib/consult/consultation.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { leaveOn } from '../members/leave-on.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';

testDatabase();

const TEXT = 'Viimeisessä viestissä oli jotakin lopullista.';

async function raised() {
  const crew = await createCrew();
  const { organisation } = crew;
  const second = await createMember({ organisation, role: 'professional', displayName: 'Pihla' });
  const { questionId } = await claimedQuestion(crew);
  await raiseConcern(crew.answerer, { questionId, text: TEXT });
  return { crew, second, questionId };
}

test('a concern calls every professional of the organisation at once, above everything on their desks', async () => {
  const { crew, second, questionId } = await raised();
  for (const professional of [crew.reviewer, second]) {
    expect(await callsTo(professional)).toMatchObject([
      { questionId, kind: 'concern', who: 'Tuulikki' },
    ]);
  }
  expect(await callsTo((await createCrew()).reviewer)).toEqual([]);
});

test('while it is open the question stands in the top section of the inbox, whoever has it, and only there', async () => {
  const { crew, second, questionId } = await raised();
  const other = (await claimedQuestion({ ...crew, answerer: second })).questionId;
  const standsIn = async (member: Member) =>
    (await inboxOf(member)).sections.flatMap(({ name, items }) =>
      items.filter(({ id }) => id === questionId || id === other).map(({ id }) => ({ name, id })),
    );
  const acute = { name: 'acute', id: questionId };
  expect(await standsIn(crew.reviewer)).toEqual([acute]);
  expect(await standsIn(second)).toEqual([acute, { name: 'mine', id: other }]);
  expect(await standsIn(crew.answerer)).toEqual([{ name: 'mine', id: questionId }]);
  await settleConcern(second, { questionId, text: 'Puhuin kollegan kanssa.' });
  expect(await standsIn(crew.reviewer)).toEqual([]);
  expect(await standsIn(second)).toEqual([{ name: 'mine', id: other }]);
});

test('professionals of another organisation have it on top where they were called, and else not', async () => {
  const crew = await createCrew();
  const lonely = await createOrganisation({ themes: [crew.theme] });
  const answerer = await createMember({ organisation: lonely, role: 'volunteer' });
  const top = async () => (await inboxOf(crew.reviewer)).sections[0]?.items.map(({ id }) => id);
  const { questionId } = await claimedQuestion({ ...crew, answerer });
  await raiseConcern(answerer, { questionId, text: TEXT });
  expect(await top()).toEqual([questionId]); // their own has no professional
  await createMember({ organisation: lonely, role: 'professional' });
  const next = await claimedQuestion({ ...crew, answerer });
  await raiseConcern(answerer, { questionId: next.questionId, text: TEXT });
  expect(await top()).toEqual([questionId]);
});

test('each of them gets one mail, with no word of the question', async () => {
  await workOff(); // what the tests before have left
  await client().demoMail.deleteMany();
  const { crew, second, questionId } = await raised();
  await workOff();
  const sent = await outbox();
  expect(sent.map(({ to }) => to).sort()).toEqual(
    [crew.reviewer, second].map(({ accountId }) => `${accountId}@demo.invalid`).sort(),
  );
  for (const { subject, text } of sent) {
    expect(`${subject} ${text}`).not.toContain('lopullista');
    expect(`${subject} ${text}`).not.toContain('Emme enää puhu iltaisin');
    expect(`${subject} ${text}`).not.toContain('Tuulikki');
  }
  expect(await client().alarm.findMany({ where: { questionId } })).toMatchObject([
    { kind: 'concern', toldAt: expect.any(Date) },
  ]);
});

test('nobody is written to any more once somebody has seen to it', async () => {
  await workOff();
  await client().demoMail.deleteMany();
  const { second, questionId } = await raised();
  await settleConcern(second, { questionId, text: 'Puhuin kollegan kanssa.' });
  await workOff();
  expect(await outbox()).toEqual([]);
});

test('it has a clock: since when it stands, and who opened it when', async () => {
  const { crew, second, questionId } = await raised();
  const { concern } = await consultation(crew.answerer, questionId);
  expect(concern).toMatchObject({ who: 'Tuulikki', readers: [] });
  const later = (minutes: number) => new Date(clock.now().getTime() + minutes * MINUTE);
  const [first, next] = [later(3), later(20)];
  await at(first, () => consultation(second, questionId));
  await at(later(9), () => consultation(second, questionId));
  await at(next, () => consultation(crew.reviewer, questionId));
  const seen = (await consultation(crew.answerer, questionId)).concern?.readers;
  expect(seen).toEqual([
    { who: 'Pihla', at: first },
    { who: 'Meri', at: next },
  ]);
});

test('it stays on top until a professional says what was done, and nobody else ends it', async () => {
  const { crew, second, questionId } = await raised();
  await consultation(crew.reviewer, questionId);
  expect(await callsTo(crew.reviewer)).toHaveLength(1);
  const done = { questionId, text: 'Soitin hätäkeskukseen, apu on matkalla.' };
  for (const member of [crew.answerer, crew.moderator]) {
    await expect(settleConcern(member, done)).rejects.toMatchObject({ code: 'not_allowed' });
  }
  await settleConcern(second, done);
  expect(await callsTo(crew.reviewer)).toEqual([]);
  const { concern, notes } = await consultation(crew.answerer, questionId);
  expect(concern).toBeNull();
  expect(notes.map(({ kind }) => kind)).toEqual(['concern', 'settled']);
  await expect(settleConcern(second, done)).rejects.toMatchObject({ code: 'conflict' });
});

test('raised again, it has a clock of its own', async () => {
  const { crew, second, questionId } = await raised();
  await consultation(second, questionId);
  await settleConcern(second, { questionId, text: 'Puhuin kollegan kanssa.' });
  await raiseConcern(crew.answerer, { questionId, text: 'Nyt tuli uusi viesti.' });
  const { concern } = await consultation(crew.answerer, questionId);
  expect(concern?.readers).toEqual([]);
  expect(await callsTo(second)).toHaveLength(1);
});

test('from then on the answer needs a professional, and a higher risk stays', async () => {
  const { crew, questionId } = await raised();
  const body = 'Luin kirjeesi kahteen kertaan, ja olen tässä.';
  await submitAnswer(crew.answerer, { questionId, body });
  const { facts, moves } = await deskQuestion(crew.moderator, questionId);
  expect(facts).toMatchObject({ status: 'in_review', risk: 2 });
  expect(moves).not.toContain('approve');

  const acute = await claimedQuestion({ ...crew, answerer: crew.reviewer, risk: 3 });
  await raiseConcern(crew.reviewer, { questionId: acute.questionId, text: TEXT });
  const { risk } = await client().question.findUniqueOrThrow({ where: { id: acute.questionId } });
  expect(risk).toBe(3);
});

test('whoever calls reads beforehand whom it reaches, and that is who is told', async () => {
  const crew = await createCrew();
  const { theme } = crew;
  const { questionId } = await claimedQuestion(crew);
  const reachOf = async (member: Member) => (await consultation(member, questionId)).reach;
  expect(await reachOf(crew.answerer)).toMatchObject({
    whose: 'own',
    names: [crew.reviewer.displayName],
    away: false,
  });
  expect(await reachOf(crew.reviewer)).toMatchObject({ whose: 'nobody', memberIds: [] });

  const other = await createOrganisation({ themes: [theme] });
  const far = await createMember({ organisation: other, role: 'professional' });
  const { name } = await client().organisation.findUniqueOrThrow({ where: { id: other } });
  const reach = await reachOf(crew.reviewer);
  expect(reach).toMatchObject({ whose: 'others', names: [], organisations: [name] });
  await raiseConcern(crew.reviewer, { questionId, text: TEXT });
  const alarm = await client().alarm.findFirstOrThrow({ where: { questionId } });
  expect(alarm.memberIds).toEqual([far.id]);

  await leaveOn(crew.reviewer);
  await leaveOn(far);
  expect(await reachOf(crew.answerer)).toMatchObject({ whose: 'own', away: true });
});

test('somebody in training reads beforehand that the question goes on', async () => {
  const crew = await createCrew({ inTraining: true });
  const { questionId } = await claimedQuestion(crew);
  expect((await consultation(crew.answerer, questionId)).passesOn).toBe(true);
});
