import { describe, expect, test } from 'vitest';
import { followUp } from '#lib/asking/follow-up.ts';
import { client } from '#lib/db/client.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import { handVersion } from '#lib/publishing/hand-version.ts';
import { leftShareOf } from '#lib/publishing/left-share.ts';
import { seePublicForm } from '#lib/publishing/see-public-form.ts';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const TITLE = 'Mieheni Jari Virtanen ei puhu mulle';
const BODY =
  'Asumme Kotikatu 12 B 3:ssa, ja tyttäreni Aino kysyy, mikä isällä on. Numeroni on 040 123 4567 ja osoite minna.virtanen@example.com.';
const ANSWER = 'Hei Minna, Jarin hiljaisuus ei välttämättä ole vastaus sinulle. Istu viereen.';

/** Somebody asked with names, an address and a number, and was answered by name. */
async function named() {
  const crew = await createCrew();
  const made = await answeredQuestion({
    ...crew,
    question: { title: TITLE, body: BODY },
    answer: ANSWER,
  });
  const { draft } = await publicVersionOf(crew.moderator, made.questionId);
  const hand = (change: Partial<PublicDraft> = {}) =>
    handVersion(crew.moderator, { questionId: made.questionId, ...draft, ...change });
  return { crew, ...made, draft, hand };
}

const isPublic = async (questionId: string) =>
  (await client().publication.count({ where: { questionId: questionId as never } })) > 0;

describe('every place that could name somebody is decided before anybody else reads it', () => {
  test('untouched it goes nowhere: the title, the question and the answer each say so', async () => {
    const { hand, questionId, crew } = await named();
    await expect(hand()).rejects.toMatchObject({
      code: 'undecided',
      fields: { title: 'undecided', body: 'undecided', 'parts.0.body': 'undecided' },
    });
    expect(await isPublic(questionId)).toBe(false);
    expect((await publicVersionOf(crew.moderator, questionId)).state).toBe('editing');
  });

  test('a name of the question is found in the answer, inflected and alone', async () => {
    const { hand, draft } = await named();
    const clean = {
      title: 'Mieheni ei puhu mulle',
      body: 'Asumme kaupungissa, ja tyttäreni kysyy, mikä isällä on. Mitä voin tehdä?',
    };
    await expect(hand(clean)).rejects.toMatchObject({
      code: 'undecided',
      fields: { 'parts.0.body': 'undecided' },
    });
    const parts = draft.parts.map((part) => ({
      ...part,
      body: 'Hei. Miehesi hiljaisuus ei välttämättä ole vastaus sinulle. Istu viereen.',
    }));
    await expect(hand({ ...clean, parts })).resolves.toBeUndefined();
  });

  test('what stays has a reason, and another reason needs words', async () => {
    const { hand } = await named();
    const all = ['Jari Virtanen', 'Kotikatu 12 B 3', 'Aino', '040 123 4567'];
    const more = ['minna.virtanen@example.com', 'Minna', 'Jarin', 'Kotikatu 12 B 3:ssa'];
    const left = (reason: 'nobody' | 'other', why = '') =>
      [...all, ...more].map((text) => ({ text, reason, why }));
    await expect(hand({ left: left('other') })).rejects.toMatchObject({ code: 'undecided' });
    await expect(hand({ left: left('other', 'sovittu kysyjän kanssa') })).resolves.toBe(undefined);
  });

  test('how many places stay is counted', async () => {
    const { crew, hand, questionId, draft } = await named();
    const title = 'Jari ei puhu mulle';
    const body = 'Asumme kaupungissa, ja tyttäreni kysyy, mikä isällä on. Mitä voin tehdä?';
    const parts = draft.parts.map((part) => ({ ...part, body: 'Istu hänen viereensä illalla.' }));
    await hand({ title, body, parts, left: [{ text: 'Jari', reason: 'nobody', why: '' }] });
    const row = await client().publicVersion.findUniqueOrThrow({ where: { questionId } });
    expect(row).toMatchObject({ left: 1, state: 'waiting' });
    expect(row.marks).toBeGreaterThan(5); // those that were changed count too
    expect(await leftShareOf(crew.reviewer)).toEqual({ left: 1, marks: row.marks });
  });
});

test('what somebody has covered goes nowhere before it is a word', async () => {
  const { hand } = await named();
  const parts = [{ kind: 'answer' as const, id: 'x' as never, body: '', included: false }];
  const texts = { title: '[nimi] ei puhu mulle', body: 'Asumme [osoite]:ssä, ja on hiljaista.' };
  await expect(hand({ ...texts, parts })).rejects.toMatchObject({
    code: 'undecided',
    fields: { title: 'undecided', body: 'undecided' },
  });
});

test('what is refused is kept as it was written', async () => {
  const { crew, hand, questionId } = await named();
  const body = `${BODY} Kirjoitin vielä lisää.`;
  await expect(hand({ body })).rejects.toMatchObject({ code: 'undecided' });
  expect((await publicVersionOf(crew.moderator, questionId)).draft.body).toBe(body);
});

test.each([
  ['title', { title: 'Lyhyt' }, 'tooShort'],
  ['body', { body: '' }, 'missing'],
])('a %s that is not whole goes nowhere', async (field, change, why) => {
  const { hand } = await named();
  await expect(hand(change)).rejects.toMatchObject({ code: 'invalid', fields: { [field]: why } });
});

/** The same with what the asker wrote later, and the answer to that. */
async function continued() {
  const crew = await createCrew();
  const made = await answeredQuestion(crew);
  await followUp(made.asker, { body: 'Kiitos. Kävelimme eilen rantaan, ja hän itki.' });
  await answerAgain(crew, made.questionId);
  const { draft } = await publicVersionOf(crew.moderator, made.questionId);
  const choose = (included: boolean[]) =>
    handVersion(crew.moderator, {
      questionId: made.questionId,
      ...draft,
      parts: draft.parts.map((part, place) => ({ ...part, included: included[place] ?? false })),
    });
  return { crew, ...made, draft, choose };
}

async function answerAgain(
  crew: Awaited<ReturnType<typeof createCrew>>,
  questionId: Awaited<ReturnType<typeof answeredQuestion>>['questionId'],
) {
  const { submitAnswer } = await import('#lib/answers/submit-answer.ts');
  const { approveAnswer } = await import('#lib/answers/review-answer.ts');
  const body = 'Ihana kuulla, että kävitte rannassa. Kysy häneltä tänään yksi asia.';
  await submitAnswer(crew.answerer, { questionId, body });
  await approveAnswer(crew.reviewer, { questionId, comment: '' });
}

describe('no answer speaks to words that no reader sees', () => {
  test('what followed stays out until somebody takes it in', async () => {
    const { draft } = await continued();
    expect(draft.parts.map(({ kind, included }) => [kind, included])).toEqual([
      ['answer', true],
      ['followUp', false],
      ['answer', false],
    ]);
  });

  test.each([
    [
      'an answer to a message that is out',
      [true, false, true],
      { 'parts.2.included': 'needsFollowUp' },
    ],
    ['a message that nobody answers', [true, true, false], { 'parts.1.included': 'needsAnswer' }],
    ['no answer at all', [false, false, false], { 'parts.0.included': 'noAnswer' }],
  ])('%s is refused', async (_, included, fields) => {
    const { choose } = await continued();
    await expect(choose(included)).rejects.toMatchObject({ code: 'invalid', fields });
  });

  test.each([
    ['all of it', [true, true, true], 2, 1],
    ['only the first answer', [true, false, false], 1, 0],
    ['only what followed', [false, true, true], 1, 1],
  ])('%s goes out in its order', async (_, included, answers, followUps) => {
    const { crew, choose, questionId } = await continued();
    await choose(included);
    const { digest } = await publicVersionOf(crew.reviewer, questionId);
    const { publishQuestion } = await import('#lib/publishing/publish-question.ts');
    await publishQuestion(crew.reviewer, { questionId, digest });
    const row = await client().publication.findUniqueOrThrow({
      where: { questionId },
      include: { answers: { orderBy: { place: 'asc' } }, followUps: true },
    });
    expect(row.answers).toHaveLength(answers);
    expect(row.followUps).toHaveLength(followUps);
    const places = [...row.answers, ...row.followUps].map(({ place }) => place).sort();
    expect(places).toEqual([...places.keys()]);
  });
});

describe('the author of an answer', () => {
  test('hears that there is a public form of it, sees it, and says so', async () => {
    const { crew, choose, questionId } = await continued();
    await choose([true, false, false]);
    const { accountId } = crew.answerer;
    const told = await client().deskNotice.count({
      where: { kind: 'public_form', member: { accountId } },
    });
    expect(told).toBe(1);
    const onDesk = async () =>
      (await inboxOf(crew.answerer)).sections
        .filter(({ name }) => name === 'ownForm')
        .flatMap(({ items }) => items.map(({ id }) => id));
    expect(await onDesk()).toEqual([questionId]);
    const { outgoing } = await publicVersionOf(crew.answerer, questionId);
    expect(outgoing.parts).toHaveLength(1);
    await seePublicForm(crew.answerer, { questionId });
    expect(await onDesk()).toEqual([]);
    expect((await publicVersionOf(crew.reviewer, questionId)).seenBy).toEqual(['Tuulikki']);
  });

  test('says nothing of somebody else’s answer', async () => {
    const { crew, choose, questionId } = await continued();
    await choose([true, false, false]);
    const other = seePublicForm(crew.reviewer, { questionId });
    await expect(other).rejects.toMatchObject({ code: 'not_allowed' });
  });
});
