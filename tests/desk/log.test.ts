import { expect, test } from 'vitest';
import { raiseConcern, settleConcern } from '#lib/consult/concern.ts';
import { askForSupport, takeNote } from '#lib/consult/note.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { askForChange } from '#lib/publishing/ask-for-change.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

test('concerns, that they were seen to, and requests for support stand in the log, and never before the asker', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await claimedQuestion(crew);
  await askForSupport(crew.answerer, { questionId, text: 'Miten aloittaisin?', to: [] });
  await raiseConcern(crew.answerer, { questionId, text: 'Viimeisessä viestissä oli jotakin.' });
  await settleConcern(crew.reviewer, { questionId, text: 'Puhuin kollegan kanssa.' });
  await takeNote(crew.reviewer, { questionId, text: 'Luin tämän.', to: [] });
  const { events } = await deskQuestion(crew.reviewer, questionId);
  expect(events.map(({ kind }) => kind).slice(-4)).toEqual([
    'support_asked',
    'concern_raised',
    'risk_set',
    'concern_settled',
  ]);
  const told = (await myData(asker)).events.map(({ kind }) => kind);
  expect(told).toContain('risk_set');
  expect(told.filter((kind) => /concern|support/.test(kind))).toEqual([]);
});

test('the wish of an asker for a change stays in the log with its words', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await answeredQuestion({
    ...crew,
    question: { previewFirst: true },
  });
  const two = { editor: crew.moderator, publisher: crew.reviewer };
  await publishBy(two, { questionId });
  const { proposedAt } = await threadOf(asker);
  await askForChange(asker, { proposedAt: proposedAt ?? '', wish: 'Ilman kaupunkia, kiitos.' });
  await publishBy(two, { questionId, title: 'Iltaisin on hiljaista kotona' });
  const { events } = await deskQuestion(crew.reviewer, questionId);
  expect(events.at(-3)).toMatchObject({
    kind: 'public_version_change_asked',
    text: 'Ilman kaupunkia, kiitos.',
  });
});
