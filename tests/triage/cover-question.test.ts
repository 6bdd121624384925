import { describe, expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { resendQuestion } from '#lib/asking/resend-question.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import { searchInbox } from '#lib/desk/search-inbox.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { saveVersion } from '#lib/publishing/save-version.ts';
import { personalDataIn } from '#lib/safety/personal-data.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { readOriginal } from '#lib/triage/read-original.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const OWN = {
  title: 'Jari Virtanen ei enää puhu',
  body: 'Mieheni Jari Virtanen ei puhu. Soita 040 123 4567. Kuoromme tietää tästä kaiken.',
};
const COVERED = {
  title: '[nimi] ei enää puhu',
  body: 'Mieheni [nimi] ei puhu. Soita [puhelinnumero]. [peitetty] tietää tästä kaiken.',
};
const COVER = { cover: ['Jari Virtanen', '040 123 4567'], coverAlso: ['Kuoromme'] };

/** A question that was read first, with parts of it covered. */
async function coveredQuestion() {
  const crew = await createCrew();
  const { questionId, asker } = await askedQuestion({ ...crew, question: OWN });
  await acceptQuestion(crew.moderator, { questionId, risk: 0, ...COVER });
  return { crew, questionId, asker };
}

describe('what the asker writes later', () => {
  const LATER =
    'Jarin puhelin on 0401234567, ja Virtaset kuulee. Kuoromme laulaa. Soittaisitteko Kallelle?';
  const AGAIN =
    '[nimi] puhelin on [puhelinnumero], ja [nimi] kuulee. [peitetty] laulaa. Soittaisitteko Kallelle?';

  test('has covered again what was covered, at the desk and where it is edited to be public', async () => {
    const { crew, questionId, asker } = await coveredQuestion();
    await followUp(asker, { body: LATER });
    const { followUps } = await deskQuestion(crew.answerer, questionId);
    expect(followUps).toMatchObject([{ body: AGAIN }]);
    const { originals, draft } = await publicVersionOf(crew.moderator, questionId);
    expect(originals.parts).toMatchObject([{ body: AGAIN }]);
    expect(draft.parts).toMatchObject([{ body: AGAIN }]);
  });

  test('stands as it was written for its asker, and for who reads the original', async () => {
    const { crew, questionId, asker } = await coveredQuestion();
    await followUp(asker, { body: LATER });
    expect(JSON.stringify(await threadOf(asker))).toContain(LATER);
    await readOriginal(crew.moderator, { questionId });
    const { followUps } = await deskQuestion(crew.moderator, questionId);
    expect(followUps).toMatchObject([{ body: LATER }]);
  });

  test('is left alone where nothing was covered', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await askedQuestion({ ...crew, question: OWN });
    await acceptQuestion(crew.moderator, { questionId, risk: 0 });
    await followUp(asker, { body: LATER });
    const { followUps } = await deskQuestion(crew.answerer, questionId);
    expect(followUps).toMatchObject([{ body: LATER }]);
  });
});

/** The same, answered. */
async function answeredCovered() {
  const made = await coveredQuestion();
  const { crew, questionId } = made;
  await claimQuestion(crew.answerer, { questionId });
  await submitAnswer(crew.answerer, {
    questionId,
    body: 'Hiljaisuus voi olla väsymystä. Istu viereen.',
  });
  await approveAnswer(crew.reviewer, { questionId, comment: '' });
  return made;
}

describe('after the first reader has covered parts of a text', () => {
  test('the pool reads the covered text, on the page, in lists and in a search', async () => {
    const { crew, questionId } = await coveredQuestion();
    for (const member of [crew.answerer, crew.reviewer, crew.moderator]) {
      const question = await deskQuestion(member, questionId);
      expect(question).toMatchObject({ ...COVERED, covered: { original: null } });
      expect(JSON.stringify(question)).not.toMatch(/Virtanen|040|Kuoromme/);
    }
    const lists = await inboxOf(crew.answerer);
    expect(JSON.stringify(lists)).toContain(COVERED.title);
    expect(JSON.stringify(lists)).not.toContain('Virtanen');
    expect((await searchInbox(crew.answerer, 'virtanen'))?.items).toEqual([]);
    const [hit] = (await searchInbox(crew.answerer, 'puhu'))?.items ?? [];
    expect(hit).toMatchObject({ title: COVERED.title, excerpt: COVERED.body });
  });

  test('the asker’s own text stays theirs, and they read what others read', async () => {
    const { asker } = await coveredQuestion();
    expect(await threadOf(asker)).toMatchObject({ ...OWN, covered: COVERED });
    const { question, events } = await myData(asker);
    expect(question).toMatchObject({ ...OWN, covered: COVERED });
    expect(events.map(({ kind }) => kind)).toContain('covered');
  });

  test('what the asker wrote stands sealed beside it', async () => {
    const { questionId } = await coveredQuestion();
    const row = await client().original.findUniqueOrThrow({ where: { questionId } });
    expect(Buffer.from(row.sealedBody).includes('Virtanen')).toBe(false);
  });

  test('a public version begins from the covered text, and a name of before is marked where somebody writes it', async () => {
    const { crew, questionId } = await answeredCovered();
    const version = await publicVersionOf(crew.moderator, questionId);
    expect(version.draft).toMatchObject(COVERED);
    expect(JSON.stringify(version)).not.toMatch(/jari|virtanen|040/i); // they stand nowhere now
    const body = 'Jarin kanssa ei ole helppoa.';
    await saveVersion(crew.moderator, { questionId, ...version.draft, body });
    const { known } = await publicVersionOf(crew.moderator, questionId);
    const [mark] = personalDataIn('Jarilla on paha olla.', known);
    expect(mark).toMatchObject({ kind: 'name', start: 0, end: 7, sure: true });
    expect(JSON.stringify(known)).not.toMatch(/virtanen|040/i);
  });
});

describe('what was covered', () => {
  test('is read by a moderator and the professional who answers at a press that is recorded', async () => {
    const { crew, questionId } = await coveredQuestion();
    await claimQuestion(crew.reviewer, { questionId });
    for (const member of [crew.moderator, crew.reviewer]) {
      await readOriginal(member, { questionId });
      const { covered, events } = await deskQuestion(member, questionId);
      expect(covered).toEqual({ mayRead: true, original: OWN });
      expect(events.at(-1)).toMatchObject({ kind: 'original_read', who: member.displayName });
    }
  });

  test('is shown to nobody else by that press, and after half an hour to nobody', async () => {
    const { crew, questionId } = await coveredQuestion();
    const { organisation } = crew;
    const other = await createMember({ organisation, role: 'moderator' });
    await readOriginal(crew.moderator, { questionId });
    expect((await deskQuestion(other, questionId)).covered?.original).toBeNull();
    expect((await deskQuestion(crew.moderator, questionId)).covered?.original).toEqual(OWN);
    const later = new Date(clock.now().getTime() + 31 * MINUTE);
    const then = await at(later, () => deskQuestion(crew.moderator, questionId));
    expect(then.covered).toEqual({ mayRead: true, original: null });
  });

  test('is never a volunteer’s, nor a professional’s who does not answer', async () => {
    const { crew, questionId } = await coveredQuestion();
    const refused = { code: 'not_allowed' };
    await expect(readOriginal(crew.reviewer, { questionId })).rejects.toMatchObject(refused);
    await claimQuestion(crew.answerer, { questionId });
    await expect(readOriginal(crew.answerer, { questionId })).rejects.toMatchObject(refused);
    expect((await deskQuestion(crew.answerer, questionId)).covered?.mayRead).toBe(false);
  });

  test('goes when the asker sends the question again: it is read anew', async () => {
    const { crew, questionId, asker } = await coveredQuestion();
    const text = 'Siinä on yhä nimiä. Kirjoittaisitko ilman niitä?';
    await declineQuestion(crew.moderator, { questionId, reason: 'identifying', text });
    const again = { title: 'Hän ei enää puhu minulle', body: 'Pekka Salmi ei puhu, en jaksa.' };
    await resendQuestion(asker, again);
    expect(await deskQuestion(crew.moderator, questionId)).toMatchObject({
      ...again,
      covered: null,
    });
    await acceptQuestion(crew.moderator, { questionId, risk: 0, cover: ['Pekka Salmi'] });
    expect((await deskQuestion(crew.answerer, questionId)).body).toContain('[nimi] ei puhu');
  });
});

describe('nothing is covered', () => {
  test('where nothing was chosen', async () => {
    const crew = await createCrew();
    const { questionId } = await askedQuestion({ ...crew, question: OWN });
    await acceptQuestion(crew.moderator, { questionId, risk: 0 });
    expect(await deskQuestion(crew.answerer, questionId)).toMatchObject({ ...OWN, covered: null });
    const refused = { code: 'conflict' };
    await expect(readOriginal(crew.moderator, { questionId })).rejects.toMatchObject(refused);
  });

  test('and nothing accepted where typed words stand nowhere in the text', async () => {
    const crew = await createCrew();
    const { questionId } = await askedQuestion({ ...crew, question: OWN });
    const typed = { questionId, risk: 0, coverAlso: ['Kuoro'] };
    await expect(acceptQuestion(crew.moderator, typed)).rejects.toMatchObject({
      code: 'invalid',
      fields: { coverAlso: 'notThere' },
    });
    expect((await deskQuestion(crew.moderator, questionId)).facts.status).toBe('received');
  });

  test('and nothing accepted where the asker has changed the text since it was read', async () => {
    const crew = await createCrew();
    const form = formOf({ ...crew, question: OWN });
    const { questionId } = await askQuestion(VISITOR, form);
    const { textMark } = await deskQuestion(crew.moderator, questionId);
    await askQuestion(VISITOR, { ...form, body: `${form.body} Ja Pekka Salmi.` });
    const accepting = acceptQuestion(crew.moderator, { questionId, risk: 0, read: textMark });
    await expect(accepting).rejects.toMatchObject({ code: 'conflict' });
    expect((await deskQuestion(crew.moderator, questionId)).facts.status).toBe('received');
  });
});
