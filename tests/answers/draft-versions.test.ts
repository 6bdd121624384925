import { expect, test } from 'vitest';
import { restoreDraft } from '#lib/answers/restore-draft.ts';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const FIRST = 'Luin kirjeesi kahteen kertaan ja jäin miettimään sitä iltaa.';
const SECOND = `${FIRST} Kerron, mitä minulle kävi.`;

async function writing() {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  const save = (body: string, base?: number, minutes = 0) =>
    at(new Date(clock.now().getTime() + minutes * MINUTE), () =>
      saveDraft(crew.answerer, { questionId, body, base }),
    );
  const draft = async () => {
    const { answers } = await deskQuestion(crew.answerer, questionId);
    return answers.find(({ mine, state }) => mine && state === 'draft');
  };
  const versions = async () => (await draft())?.versions.map(({ body }) => body);
  return { crew, questionId, save, draft, versions };
}

test('of two windows neither writes over the other: both texts are kept, and the second is told', async () => {
  const { save, draft, versions } = await writing();
  const opened = await save(FIRST);
  expect(opened).toMatchObject({ number: 1, other: null });
  expect(await save(SECOND, 1)).toMatchObject({ number: 2, other: null });
  const elsewhere = 'Toisessa ikkunassa kirjoitin aivan muuta.';
  expect(await save(elsewhere, 1)).toMatchObject({
    number: null,
    other: { number: 2, body: SECOND },
  });
  expect((await draft())?.body).toBe(SECOND);
  expect(await versions()).toContain(elsewhere);
});

test('whoever has seen the other text may put theirs in its place, and it is kept', async () => {
  const { save, draft, versions } = await writing();
  await save(FIRST);
  await save(SECOND, 1);
  const mine = `${SECOND} Tämä on minun ikkunani teksti.`;
  const { other } = await save(mine, 1);
  const further = `${mine} Ja jatkan.`;
  expect(await save(further, other?.number)).toMatchObject({ other: null });
  expect((await draft())?.body).toBe(further);
  expect(await versions()).toEqual(expect.arrayContaining([SECOND, mine]));
});

test('the same text from two windows is no conflict', async () => {
  const { save } = await writing();
  await save(FIRST);
  await save(SECOND, 1);
  expect(await save(SECOND, 1)).toMatchObject({ number: 2, other: null });
});

test('nothing is sent to review from a window that has not seen the newer text', async () => {
  const { crew, questionId, save, versions } = await writing();
  await save(FIRST);
  await save(SECOND, 1);
  const body = 'Vanha ikkuna, joka on ollut auki eilisestä asti.';
  const sent = await submitAnswer(crew.answerer, { questionId, body, base: 1 });
  expect(sent.other?.body).toBe(SECOND);
  const { facts } = await deskQuestion(crew.answerer, questionId);
  expect(facts.status).toBe('claimed');
  expect(await versions()).toContain(body);
});

test('a version is kept every five minutes of writing, and whenever much of the text goes', async () => {
  const { save, versions } = await writing();
  await save(FIRST);
  for (let minute = 1; minute <= 12; minute += 1) {
    await save(`${FIRST} ${'Kirjoitan lisää. '.repeat(minute)}`, undefined, minute);
  }
  expect(await versions()).toHaveLength(3);
  await save('Pois.', undefined, 12);
  expect((await versions())?.[0]).toContain('Kirjoitan lisää.');
  expect(await versions()).toHaveLength(4);
});

test('the twenty newest versions stay', async () => {
  const { save, versions } = await writing();
  for (let round = 0; round < 25; round += 1) await save(`Teksti ${round}`, undefined, round * 6);
  expect(await versions()).toHaveLength(20);
  expect((await versions())?.[0]).toBe('Teksti 23');
});

test('an earlier text comes back, and what was typed last is kept with the rest', async () => {
  const { crew, questionId, save, draft, versions } = await writing();
  await save(FIRST);
  await save('Aloitin alusta.');
  const [version] = (await draft())?.versions ?? [];
  const typed = 'Tätä en ollut vielä tallentanut.';
  await restoreDraft(crew.answerer, { questionId, version: version?.id ?? '', body: typed });
  expect((await draft())?.body).toBe(FIRST);
  expect(await versions()).toEqual(expect.arrayContaining([typed, 'Aloitin alusta.']));
});

test('the versions are their writer’s alone, sealed, and go with the approval', async () => {
  const { crew, questionId, save } = await writing();
  await save(FIRST);
  await save('Uusi alku, joka on pidempi kuin kaksikymmentä merkkiä.');
  const kept = await client().answerDraft.findFirstOrThrow({ where: { answer: { questionId } } });
  expect(Buffer.from(kept.sealedBody).includes('Luin')).toBe(false);
  const other = await createMember({ organisation: crew.organisation, role: 'professional' });
  await expect(
    restoreDraft(other, { questionId, version: kept.id, body: '' }),
  ).rejects.toMatchObject({ code: 'not_allowed' });
  await submitAnswer(crew.answerer, { questionId, body: SECOND });
  const [submitted] = (await deskQuestion(crew.reviewer, questionId)).answers;
  expect(submitted?.versions).toEqual([]);
  await approveAnswer(crew.reviewer, { questionId });
  expect(await client().answerDraft.count({ where: { answer: { questionId } } })).toBe(0);
});
