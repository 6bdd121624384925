import { expect, test } from 'vitest';
import { finnishDay } from '#lib/calendar.ts';
import { clock } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { alertDesk } from '#lib/on-call/alert-desk.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const ACUTE = { title: 'Viimeinen ilta', body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };
const mailsTo = ({ accountId }: { accountId: string }) =>
  outbox().filter(({ to }) => to.startsWith(accountId));

test('moderators of the theme are written to once, in their language, and no word of the question', async () => {
  const crew = await createCrew();
  const swede = await createMember({
    organisation: crew.organisation,
    role: 'moderator',
    languages: ['sv'],
  });
  const stranger = (await createCrew()).moderator;
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  await Promise.all([alertDesk(questionId), alertDesk(questionId)]);
  await alertDesk(questionId);
  const [mail, ...more] = mailsTo(crew.moderator);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Työpöydälläsi on kysymys, joka ei voi odottaa');
  for (const word of ['Viimeinen', 'Köysi', 'tappaa', questionId]) {
    expect(JSON.stringify(mail)).not.toContain(word);
  }
  expect(mailsTo(swede)[0]?.subject).toBe('På ditt arbetsbord finns en fråga som inte kan vänta');
  expect([...mailsTo(crew.reviewer), ...mailsTo(crew.answerer), ...mailsTo(stranger)]).toEqual([]);
});

test('once it is accepted the professionals are written to, and again when it becomes acute again', async () => {
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  await alertDesk(questionId);
  await acceptQuestion(crew.moderator, { questionId, risk: 3 });
  await alertDesk(questionId);
  await alertDesk(questionId);
  expect(mailsTo(crew.reviewer)).toHaveLength(1);
  expect(mailsTo(crew.moderator)).toHaveLength(1);
  const why = 'Soitimme yhdessä, hän on nyt turvassa.';
  await setRisk(crew.reviewer, { questionId, risk: 1, why });
  await alertDesk(questionId);
  expect(mailsTo(crew.reviewer)).toHaveLength(1);
  await setRisk(crew.reviewer, { questionId, risk: 3, why });
  await alertDesk(questionId);
  expect(mailsTo(crew.reviewer)).toHaveLength(2);
});

test('nobody is written to about a question that can wait, or that is gone', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, risk: 2 });
  await alertDesk(questionId);
  await alertDesk('gone');
  expect([...mailsTo(crew.moderator), ...mailsTo(crew.reviewer)]).toEqual([]);
  expect(await client().event.count({ where: { questionId, kind: 'desk_alerted' } })).toBe(0);
});

test('whoever is on a break or wants no mail is spared, unless nobody else is there', async () => {
  const crew = await createCrew();
  const { organisation, moderator } = crew;
  const one = () => createMember({ organisation, role: 'moderator' });
  const [away, silent] = [await one(), await one()];
  const today = finnishDay(clock.now());
  const update = ({ id }: { id: string }, data: object) =>
    client().member.update({ where: { id }, data });
  await update(away, { awayFrom: today, awayUntil: today });
  await update(silent, { mailPace: 'never' });
  const alert = async () =>
    alertDesk((await askedQuestion({ ...crew, question: ACUTE })).questionId);
  const told = () => [moderator, silent, away].map((each) => mailsTo(each).length);
  await alert();
  expect(told()).toEqual([1, 0, 0]);
  await update(moderator, { awayFrom: today, awayUntil: today });
  await alert();
  expect(told()).toEqual([1, 1, 0]);
  await update(silent, { awayFrom: today, awayUntil: today });
  await alert();
  expect(told()).toEqual([2, 2, 1]);
});
