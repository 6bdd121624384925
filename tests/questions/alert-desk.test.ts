import { describe, expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { resendQuestion } from '#lib/asking/resend-question.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import type { AccountId, MemberId, QuestionId } from '#lib/id.ts';
import { beginAskerSession } from '#lib/keys/begin-asker-session.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { callAgain } from '#lib/on-call/call-again.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';

testDatabase();

const ACUTE = { title: 'Viimeinen ilta', body: 'Aion tappaa itseni tänä yönä. Köysi on valmiina.' };
const WHY = 'Soitimme yhdessä, hän on nyt turvassa.';
const DECLINED = { reason: 'unclear', text: 'Emme ymmärtäneet, mitä toivot meiltä.' } as const;

/** What has come to somebody when everything that was on its way is there. */
async function mailsTo({ accountId }: { accountId: AccountId }) {
  await workOff();
  return (await outbox()).filter(({ to }) => to.startsWith(accountId));
}
const recorded = async (questionId: QuestionId) =>
  client().event.findMany({
    where: { questionId, kind: 'desk_alerted' },
    orderBy: { id: 'asc' },
    select: { reason: true, actor: true },
  });

test('moderators of the theme are written to once, in their language, and no word of the question', async () => {
  const crew = await createCrew();
  const { organisation } = crew;
  const swede = await createMember({ organisation, role: 'moderator', languages: ['sv'] });
  const stranger = (await createCrew()).moderator;
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  await Promise.all([workOff(), workOff()]);
  const [mail, ...more] = await mailsTo(crew.moderator);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Työpöydälläsi on kysymys, joka ei voi odottaa');
  for (const word of ['Viimeinen', 'Köysi', 'tappaa', questionId]) {
    expect(JSON.stringify(mail)).not.toContain(word);
  }
  const subject = 'På ditt arbetsbord finns en fråga som inte kan vänta';
  expect(await mailsTo(swede)).toMatchObject([{ subject }]);
  for (const other of [crew.reviewer, crew.answerer, stranger]) {
    expect(await mailsTo(other)).toEqual([]);
  }
});

test('the record says that the desk was alerted once a mail has arrived, and not before', async () => {
  const crew = await createCrew();
  await createMember({ organisation: crew.organisation, role: 'moderator' });
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  expect(await recorded(questionId)).toEqual([]);
  await workOff();
  expect(await recorded(questionId)).toEqual([{ reason: 'moderator', actor: 'system' }]);
});

test('once it is accepted the professionals are written to, and again when it becomes acute again', async () => {
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  expect(await mailsTo(crew.moderator)).toHaveLength(1);
  await acceptQuestion(crew.moderator, { questionId, risk: 3 });
  expect(await mailsTo(crew.reviewer)).toHaveLength(1);
  expect(await mailsTo(crew.moderator)).toHaveLength(1);
  await setRisk(crew.reviewer, { questionId, risk: 1, why: WHY });
  expect(await mailsTo(crew.reviewer)).toHaveLength(1);
  await setRisk(crew.reviewer, { questionId, risk: 3, why: WHY });
  expect(await mailsTo(crew.reviewer)).toHaveLength(2);
});

test('accepted before any mail has arrived, it calls the professionals alone', async () => {
  const crew = await createCrew();
  const { questionId } = await askedQuestion({ ...crew, question: ACUTE });
  await acceptQuestion(crew.moderator, { questionId, risk: 3 });
  expect(await mailsTo(crew.reviewer)).toHaveLength(1);
  expect(await mailsTo(crew.moderator)).toEqual([]);
  expect(await recorded(questionId)).toMatchObject([{ reason: 'professional' }]);
});

describe('whatever makes a question acute calls for itself', () => {
  test('a moderator who accepts it as such', async () => {
    const crew = await createCrew();
    const { questionId } = await askedQuestion(crew);
    await acceptQuestion(crew.moderator, { questionId, risk: 3 });
    expect(await mailsTo(crew.reviewer)).toHaveLength(1);
  });

  test('what its asker writes more, also after an answer', async () => {
    const crew = await createCrew();
    const { asker } = await answeredQuestion(crew);
    await followUp(asker, { body: ACUTE.body });
    expect(await mailsTo(crew.reviewer)).toHaveLength(1);
  });

  test('what they send again; the same role is not called twice', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await askedQuestion(crew);
    await declineQuestion(crew.moderator, { questionId, ...DECLINED });
    await resendQuestion(asker, ACUTE);
    expect(await mailsTo(crew.moderator)).toHaveLength(1);
    await declineQuestion(crew.moderator, { questionId, ...DECLINED });
    await resendQuestion(asker, ACUTE);
    expect(await mailsTo(crew.moderator)).toHaveLength(1);
  });
});

describe('an emergency that its asker tells of', () => {
  const URGENT = { urgent: true };

  test('calls moderators at once, then professionals, as what is acute does', async () => {
    const crew = await createCrew();
    const { questionId } = await askedQuestion({ ...crew, question: URGENT });
    expect(await mailsTo(crew.moderator)).toHaveLength(1);
    await acceptQuestion(crew.moderator, { questionId, risk: 2 });
    expect(await mailsTo(crew.reviewer)).toHaveLength(1);
    expect(await recorded(questionId)).toMatchObject([
      { reason: 'moderator' },
      { reason: 'professional' },
    ]);
  });

  test('calls when it is told by sending the same form once more, also when it has been read', async () => {
    const crew = await createCrew();
    const form = formOf(crew);
    await askQuestion(VISITOR, form);
    expect(await mailsTo(crew.moderator)).toEqual([]);
    await askQuestion(VISITOR, { ...form, ...URGENT });
    expect(await mailsTo(crew.moderator)).toHaveLength(1);

    const read = formOf(crew);
    const opened = await askQuestion(VISITOR, read);
    const { questionId } = opened;
    await beginAskerSession(opened, null); // what the form that was sent does
    await acceptQuestion(crew.moderator, { questionId, risk: 0 });
    await askQuestion(VISITOR, { ...read, ...URGENT });
    expect(await mailsTo(crew.reviewer)).toHaveLength(1);
  });

  test('stands when the form comes once more without it', async () => {
    const crew = await createCrew();
    const form = formOf({ ...crew, question: URGENT });
    const { questionId } = await askQuestion(VISITOR, form);
    await askQuestion(VISITOR, { ...form, body: `${form.body} Ja joskus itken.`, urgent: false });
    expect(await client().question.findUnique({ where: { id: questionId } })).toMatchObject(URGENT);
  });

  test('calls anew when it was weighed lower and is serious again, by a person or by more words', async () => {
    const crew = await createCrew();
    const { questionId } = await acceptedQuestion({ ...crew, question: URGENT, risk: 2 });
    expect(await mailsTo(crew.reviewer)).toHaveLength(1);
    await setRisk(crew.reviewer, { questionId, risk: 1, why: WHY });
    await setRisk(crew.reviewer, { questionId, risk: 2, why: WHY });
    expect(await mailsTo(crew.reviewer)).toHaveLength(2);

    const { asker, ...answered } = await answeredQuestion({ ...crew, question: URGENT, risk: 2 });
    const before = (await mailsTo(crew.reviewer)).length;
    await setRisk(crew.reviewer, { questionId: answered.questionId, risk: 0, why: WHY });
    await followUp(asker, { body: 'Mieheni lyö minua, kun hän on juonut. Mitä voin tehdä?' });
    expect(await mailsTo(crew.reviewer)).toHaveLength(before + 1);
  });

  test('stands on top of the desk, and words alone that look serious call nobody', async () => {
    const crew = await createCrew();
    const { questionId } = await askedQuestion({ ...crew, question: URGENT });
    const [first] = (await inboxOf(crew.moderator)).sections;
    expect(first).toMatchObject({
      name: 'acute',
      items: [{ id: questionId, atOnce: true, calledAt: expect.any(Date) }],
    });
    expect((await deskQuestion(crew.moderator, questionId)).alarm).toMatchObject({
      kind: 'moderator',
      toldAt: null,
    });
    const other = await createCrew();
    const body = 'Mieheni lyö minua, kun hän on juonut. Mitä voin tehdä?';
    const { questionId: quiet } = await askedQuestion({ ...other, question: { body } });
    expect(await mailsTo(other.moderator)).toEqual([]);
    expect((await deskQuestion(other.moderator, quiet)).alarm).toBeNull();
  });
});

test('nobody is written to about a question that can wait, is answered for or is gone', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion({ ...crew, risk: 2 });
  const deleted = await askedQuestion({ ...crew, question: ACUTE });
  await deleteQuestion(deleted.asker);
  const declined = await askedQuestion({ ...crew, question: ACUTE });
  await declineQuestion(crew.moderator, { questionId: declined.questionId, ...DECLINED });
  expect([...(await mailsTo(crew.moderator)), ...(await mailsTo(crew.reviewer))]).toEqual([]);
  expect(await recorded(questionId)).toEqual([]);
});

test('whoever is on a break or wants no mail is spared, unless nobody else is there', async () => {
  const crew = await createCrew();
  const { organisation, moderator } = crew;
  const one = () => createMember({ organisation, role: 'moderator' });
  const [away, silent] = [await one(), await one()];
  const today = finnishDay(clock.now());
  const update = ({ id }: { id: MemberId }, data: object) =>
    client().member.update({ where: { id }, data });
  await update(away, { awayFrom: today, awayUntil: today });
  await update(silent, { mailPace: 'never' });
  const told = async () => {
    await askedQuestion({ ...crew, question: ACUTE });
    const counts: number[] = [];
    for (const each of [moderator, silent, away]) counts.push((await mailsTo(each)).length);
    return counts;
  };
  expect(await told()).toEqual([1, 0, 0]);
  await update(moderator, { awayFrom: today, awayUntil: today });
  expect(await told()).toEqual([1, 1, 0]);
  await update(silent, { awayFrom: today, awayUntil: today });
  expect(await told()).toEqual([2, 2, 1]);
});

describe('an alarm that nobody has heard', () => {
  const later = () => new Date(clock.now().getTime() + 2 * MINUTE);

  test('calls whoever has come since', async () => {
    const crew = await createCrew();
    await client().member.update({
      where: { id: crew.moderator.id },
      data: { leftAt: clock.now() },
    });
    await askedQuestion({ ...crew, question: ACUTE });
    const newcomer = await createMember({ organisation: crew.organisation, role: 'moderator' });
    expect(await mailsTo(newcomer)).toEqual([]);
    await at(later(), callAgain);
    expect(await mailsTo(newcomer)).toHaveLength(1);
  });

  test('calls again when its jobs are lost, and once it is heard never more', async () => {
    const crew = await createCrew();
    await askedQuestion({ ...crew, question: ACUTE });
    await client().$executeRaw`DELETE FROM pgboss.job WHERE name = 'alarm-mail'`;
    expect(await mailsTo(crew.moderator)).toEqual([]);
    await Promise.all([callAgain(), callAgain()]);
    expect(await mailsTo(crew.moderator), 'not before a minute').toEqual([]);
    await at(later(), () => Promise.all([callAgain(), callAgain()]));
    expect(await mailsTo(crew.moderator)).toHaveLength(1);
    await at(later(), callAgain);
    expect(await mailsTo(crew.moderator)).toHaveLength(1);
  });
});
