import { expect, test } from 'vitest';
import { newsLine } from '#components/desk/inbox/news-line.ts';
import type { Member } from '#lib/actor.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { raiseConcern } from '#lib/consult/concern.ts';
import { askForSupport, takeNote } from '#lib/consult/note.ts';
import { type DeskNews, deskNews } from '#lib/desk/desk-news.ts';
import type { QuestionId } from '#lib/id.ts';
import { answeredQuestion, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const heard = (actor: Member, id: QuestionId) => deskNews(actor, { question: [id], note: [id] });
const whatOf = (news: DeskNews[]) => news.map(({ what, who }) => [what, who]);

test('news says what there is to do, by its status', async () => {
  const crew = await createCrew();
  const { moderator, answerer, reviewer } = crew;
  const received = await askedQuestion(crew);
  expect(await heard(moderator, received.questionId)).toMatchObject([{ what: 'received' }]);
  expect(await heard(answerer, received.questionId)).toEqual([]);
  const open = await acceptedQuestion(crew);
  expect(whatOf(await heard(answerer, open.questionId))).toEqual([['pool', 'Ilona']]);
  const submitted = await submittedAnswer(crew);
  expect(whatOf(await heard(reviewer, submitted.questionId))).toEqual([['review', 'Tuulikki']]);
});

test('news of what one holds says what happened to it', async () => {
  const crew = await createCrew();
  const { asker, questionId } = await answeredQuestion(crew);
  await followUp(asker, { body: 'Kiitos. Miten jatkan tästä?' });
  expect(whatOf(await heard(crew.answerer, questionId))).toEqual([['follow_up', null]]);
});

test('a colleague who means somebody is named, and a concern looks urgent', async () => {
  const crew = await createCrew();
  const { questionId } = await claimedQuestion(crew);
  const to = [crew.moderator.id];
  await takeNote(crew.answerer, { questionId, text: 'Lukisitko tämän?', to });
  const notes = await deskNews(crew.moderator, { question: [], note: [questionId] });
  expect(whatOf(notes)).toEqual([['note', 'Tuulikki']]);
  expect(await deskNews(crew.reviewer, { question: [], note: [questionId] })).toEqual([]);
  await askForSupport(crew.answerer, { questionId, text: 'Miten tästä?', to: [crew.reviewer.id] });
  const calls = await deskNews(crew.reviewer, { question: [], note: [questionId] });
  expect(whatOf(calls)).toEqual([['request', 'Tuulikki']]);
  await raiseConcern(crew.answerer, { questionId, text: 'Viesti kuulosti lopulliselta.' });
  const concerns = await deskNews(crew.reviewer, { question: [], note: [questionId] });
  expect(concerns).toMatchObject([{ what: 'concern', who: 'Tuulikki', pressing: true }]);
});

test('no word of a question is in its news', async () => {
  const crew = await createCrew();
  const question = { title: 'Naapurini Martti', body: 'Martti huutaa öisin, enkä saa unta.' };
  const { questionId } = await askedQuestion({ ...crew, question });
  expect(JSON.stringify(await heard(crew.moderator, questionId))).not.toContain('Martti');
});

const TEXTS = {
  what: new Proxy({} as Record<DeskNews['what'], string>, {
    get: (_, name) => ({ received: 'Uusi kysymys', note: '{who} kirjoitti sinulle' })[String(name)],
  }),
  risk: ['', 'huoli', 'vakava huoli', 'välitön vaara'],
  urgent: 'hätä',
  some: 'Työpöydälläsi on uutta.',
  more: 'ja {count} muuta',
};
const one = (more: Partial<DeskNews>): DeskNews => ({
  id: 'bcdfgh' as QuestionId,
  what: 'received',
  who: null,
  risk: 0,
  urgent: false,
  pressing: false,
  ...more,
});

test.each([
  [[], 'Työpöydälläsi on uutta.'],
  [[one({})], 'Uusi kysymys.'],
  [[one({ risk: 2, pressing: true })], 'Uusi kysymys, vakava huoli.'],
  [[one({ what: 'note', who: 'Meri' })], 'Meri kirjoitti sinulle.'],
  [
    [one({ what: 'note', who: 'Meri' }), one({ risk: 3, urgent: true, pressing: true }), one({})],
    'Uusi kysymys, välitön vaara, hätä, ja 2 muuta.',
  ],
])('the most pressing news stands first: %#', (news, line) => {
  expect(newsLine(news, TEXTS)).toBe(line);
});
