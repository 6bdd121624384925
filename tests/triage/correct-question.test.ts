import { expect, test } from 'vitest';
import { finnishDay } from '#lib/calendar.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { acceptHandOver, offerHandOver } from '#lib/passing-on/hand-over.ts';
import { publishedQuestion } from '#lib/published/published-questions.ts';
import { correctQuestion } from '#lib/triage/correct-question.ts';
import { answeredQuestion, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { publishedQuestion as published } from '../../prisma/seed/factories/publication.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const rowOf = (id: QuestionId) => client().question.findUniqueOrThrow({ where: { id } });
const kindsOf = async (questionId: QuestionId) =>
  (await client().event.findMany({ where: { questionId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );
const noticesTo = (memberId: string) =>
  client().deskNotice.findMany({ where: { memberId } as never });

/** Two crews, each with a theme of its own. */
const two = async () => ({ here: await createCrew(), there: await createCrew() });
const CHANGE = { language: 'fi', because: 'Kertoo erosta, ei lapsista.' } as const;

test('before it is opened a moderator puts the theme right, and the moderators of that theme read it', async () => {
  const { here, there } = await two();
  const { questionId } = await askedQuestion(here);
  const { promisedOn } = await rowOf(questionId);
  expect(
    await correctQuestion(here.moderator, { questionId, theme: there.theme, ...CHANGE }),
  ).toEqual({ stays: false });
  const question = await deskQuestion(there.moderator, questionId);
  expect(question.events.at(-1)).toMatchObject({ kind: 'theme_corrected', who: 'Ilona' });
  expect(question.events.at(-1)?.text).toContain(CHANGE.because);
  await expect(deskQuestion(here.moderator, questionId)).rejects.toMatchObject({
    code: 'not_found',
  });
  expect((await rowOf(questionId)).promisedOn, 'a promise stands').toEqual(promisedOn);
  expect(await kindsOf(questionId)).not.toContain('promised_anew');
});

test('a claim by somebody who does not answer there goes back kindly, draft kept; another stays', async () => {
  const { here, there } = await two();
  const { questionId } = await claimedQuestion({
    ...here,
    answer: 'Aloitin jo näin, kuulin sinut.',
  });
  await correctQuestion(here.reviewer, { questionId, theme: there.theme, ...CHANGE });
  expect((await rowOf(questionId)).status).toBe('open');
  expect(await client().claim.count({ where: { questionId } })).toBe(0);
  expect(await noticesTo(here.answerer.id)).toMatchObject([{ kind: 'moved_on' }]);
  expect(await client().answer.count({ where: { questionId } }), 'the draft').toBe(1);
  expect((await deskQuestion(there.answerer, questionId)).moves).toContain('claim');

  const both = await createTheme();
  const { organisation: organisationId } = here;
  await client().organisationTheme.create({ data: { organisationId, themeId: both } });
  const kept = await claimedQuestion(here);
  await correctQuestion(here.moderator, { questionId: kept.questionId, theme: both, ...CHANGE });
  expect((await rowOf(kept.questionId)).status).toBe('claimed');
});

test('a colleague outside the theme is asked no more', async () => {
  const { here, there } = await two();
  const { organisation } = here;
  const second = await createMember({ organisation, role: 'professional' });
  const both = await createCrew();
  await client().organisationTheme.create({
    data: { organisationId: both.organisation, themeId: here.theme },
  });
  const { questionId } = await claimedQuestion(here);
  await offerHandOver(here.answerer, { questionId, memberId: second.id });
  await correctQuestion(here.reviewer, { questionId, theme: there.theme, ...CHANGE });
  await expect(acceptHandOver(second, { questionId })).rejects.toMatchObject({ code: 'not_found' });
});

test('an answer that waits for its second reader is read by those of the theme', async () => {
  const { here, there } = await two();
  const { questionId } = await submittedAnswer(here);
  await correctQuestion(here.moderator, { questionId, theme: there.theme, ...CHANGE });
  expect((await deskQuestion(there.reviewer, questionId)).moves).toContain('approve');
});

test('where nobody answers before the promised day the asker is told another', async () => {
  const { here, there } = await two();
  const restsUntil = new Date(finnishDay(clock.now()).getTime() + 60 * DAY);
  await client().organisationTheme.updateMany({
    where: { themeId: there.theme },
    data: { restsUntil },
  });
  const { questionId } = await acceptedQuestion(here);
  await correctQuestion(here.moderator, { questionId, theme: there.theme, ...CHANGE });
  expect((await rowOf(questionId)).promisedOn.getTime()).toBeGreaterThan(restsUntil.getTime());
  expect(await kindsOf(questionId)).toContain('promised_anew');
});

test('an acute one calls those of the right theme', async () => {
  const { here, there } = await two();
  const { questionId } = await acceptedQuestion({ ...here, risk: 3 });
  await correctQuestion(here.moderator, { questionId, theme: there.theme, ...CHANGE });
  const alarms = await client().alarm.findMany({ where: { questionId } });
  expect(alarms).toHaveLength(1);
  expect(alarms[0]?.memberIds).not.toContain(here.reviewer.id);
});

test('the language is put right, and the pool of its language gets it', async () => {
  const { here } = await two();
  const { questionId } = await acceptedQuestion(here);
  await correctQuestion(here.reviewer, {
    questionId,
    theme: here.theme,
    language: 'sv',
    because: '',
  });
  expect(await deskQuestion(here.reviewer, questionId)).toMatchObject({ language: 'sv' });
  expect((await kindsOf(questionId)).at(-1)).toBe('language_corrected');
});

test('the public version of a published question moves along', async () => {
  const { here, there } = await two();
  const { questionId } = await published(here);
  await correctQuestion(here.moderator, {
    questionId,
    theme: there.theme,
    language: 'sv',
    because: '',
  });
  expect(await publishedQuestion(questionId)).toMatchObject({
    themeId: there.theme,
    language: 'sv',
  });
});

test('others correct nothing: a volunteer, another theme, a closed question, a theme without anybody', async () => {
  const { here, there } = await two();
  const open = await acceptedQuestion(here);
  const change = { questionId: open.questionId, theme: there.theme, ...CHANGE };
  await expect(correctQuestion(here.answerer, change)).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await expect(correctQuestion(there.reviewer, change)).rejects.toMatchObject({
    code: 'not_found',
  });
  const nobody = { ...change, theme: await createTheme() };
  await expect(correctQuestion(here.reviewer, nobody)).rejects.toMatchObject({ code: 'invalid' });
  const { questionId } = await answeredQuestion(here);
  await client().question.update({ where: { id: questionId }, data: { status: 'closed' } });
  const closed = correctQuestion(here.moderator, { ...change, questionId });
  await expect(closed).rejects.toMatchObject({ code: 'conflict' });
  expect((await rowOf(open.questionId)).themeId).toBe(here.theme);
});
