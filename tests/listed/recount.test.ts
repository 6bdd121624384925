import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { client } from '#lib/db/client.ts';
import { recount, wrongCounts } from '#lib/listed/recount.ts';
import { listedCounts } from '#lib/published/counts.ts';
import { publishedQuestions } from '#lib/published/published-questions.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { correctQuestion } from '#lib/triage/correct-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishBy, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const expectRight = async (after: string) =>
  expect(await wrongCounts(SYSTEM), `after ${after}`).toEqual([]);

test('counts say what is published, whatever becomes of it', async () => {
  const [here, there] = [await createCrew({ openLimit: 9 }), await createCrew()];
  const [one, two] = [await publishedQuestion(here), await publishedQuestion(here)];
  await expectRight('publishing');
  const people = { editor: here.moderator, publisher: here.reviewer };
  await publishBy(people, { questionId: one.questionId, title: 'Toinen otsikko samalle' });
  await expectRight('another version');
  await correctQuestion(here.reviewer, {
    questionId: one.questionId,
    theme: there.theme,
    language: 'sv',
    because: 'Kertoo erosta, ei lapsista.',
  });
  await expectRight('another theme and language');
  expect(await listedCounts({ themeId: there.theme })).toMatchObject({ language: { sv: 1 } });
  const ofRole = { locale: 'sv', themeId: there.theme, role: 'volunteer' } as const;
  expect((await publishedQuestions(ofRole)).items.map(({ id }) => id)).toEqual([one.questionId]);
  await deleteQuestion(two.asker);
  await expectRight('deleting');
  await withdrawPublication(one.asker);
  await expectRight('withdrawing');
  expect((await listedCounts({})).language).toEqual({});
});

test('a wrong count is found, named and put right', async () => {
  const { theme, organisation } = await createCrew();
  const wrong = { themeId: theme, organisationId: organisation, role: '', language: 'fi' };
  await client().publishedCount.create({ data: { ...wrong, questions: 3, answers: 0 } });
  const found = [{ where: `${theme} ${organisation} fi`, kept: 3, counted: 0 }];
  expect(await wrongCounts(SYSTEM)).toEqual(found);
  expect(await recount(SYSTEM)).toEqual(found);
  await expectRight('counting anew');
});
