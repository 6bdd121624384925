import { expect, test } from 'vitest';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { readersOf } from '#lib/desk/readers.ts';
import { riskReasons } from '#lib/desk/risk-reasons.ts';
import { setRisk } from '#lib/triage/set-risk.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { acceptedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('a risk says where it comes from: the asker, the words, and who weighed it and why', async () => {
  const crew = await createCrew();
  const body = 'Puolisoni löi minua eilen. En jaksa enää elää näin.';
  const question = { body, urgent: true };
  const { questionId } = await acceptedQuestion({ ...crew, question, risk: 2 });
  const asMarked = riskReasons(await deskQuestion(crew.reviewer, questionId));
  expect(asMarked.urgent).toBe(true);
  expect(asMarked.categories).toEqual(expect.arrayContaining(['suicide', 'domestic']));
  const why = 'Soitimme yhdessä, ja hän on nyt turvassa.';
  await setRisk(crew.reviewer, { questionId, risk: 1, why });
  const { weighed } = riskReasons(await deskQuestion(crew.reviewer, questionId));
  expect(weighed).toEqual({ who: 'Meri', why });
});

test('an ordinary question has no reasons', async () => {
  const crew = await createCrew();
  const { questionId } = await acceptedQuestion(crew);
  expect(riskReasons(await deskQuestion(crew.reviewer, questionId))).toEqual({
    urgent: false,
    categories: [],
    signs: [],
    weighed: null,
  });
});

test('who may read it are the organisations of the theme, and volunteers while it is in the pool', async () => {
  const crew = await createCrew();
  const other = await createOrganisation({ themes: [crew.theme] });
  await createOrganisation({ themes: [] });
  const pooled = await acceptedQuestion(crew);
  const { facts } = await deskQuestion(crew.reviewer, pooled.questionId);
  const readers = await readersOf(crew.reviewer, facts);
  expect(readers).toMatchObject({ professionals: true, volunteers: true });
  expect(readers.organisations).toHaveLength([crew.organisation, other].length);
  const taken = await claimedQuestion(crew);
  const claimed = await deskQuestion(crew.reviewer, taken.questionId);
  expect(await readersOf(crew.reviewer, claimed.facts)).toMatchObject({ volunteers: false });
  const acute = await acceptedQuestion({ ...crew, risk: 3 });
  const serious = await deskQuestion(crew.reviewer, acute.questionId);
  expect(await readersOf(crew.reviewer, serious.facts)).toMatchObject({ volunteers: false });
});
