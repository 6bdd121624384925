import { beforeAll, beforeEach, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { hearPurges } from '#lib/kept/hear-purges.ts';
import { forgetAll, makeFromKept } from '#lib/kept/reads.ts';
import { answersOfOrganisation } from '#lib/organisations/published.ts';
import {
  publishedAlike,
  publishedCounts,
  publishedQuestion,
  publishedQuestions,
} from '#lib/published/published-questions.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { answersInThemes } from '#lib/themes/published.ts';
import { correctQuestion } from '#lib/triage/correct-question.ts';
import { keepPage, pageFromMemory } from '#lib/web/kept-pages.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import {
  publishedQuestion as makePublished,
  publishBy,
} from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { addPublished } from '../bench/generate.ts';
import { testDatabase } from '../support/database.ts';

// A change forgets the pages that show it, wherever they show it, and no other page.

testDatabase();

const UNLIKE = 40; // questions, beside which no word of the others is a common one
const GAMBLING = 'Pelaan nettikasinolla kaikki rahat, ja pikavippejä tulee lisää.';

type Crew = Awaited<ReturnType<typeof createCrew>>;
let here: Crew;
let there: Crew;
let gambler: Made; // here, like those that are published later
let sleeper: Made; // here, like nothing
let elsewhere: Made;

const publish = (crew: Crew, title: string, body: string) =>
  makePublished({ ...crew, question: { title, body }, answer: 'Kiitos, että kirjoitit.' });
const another = () => publish(here, 'Velkaa nettikasinolle', `Velkaa on taas. ${GAMBLING}`);

beforeAll(async () => {
  await hearPurges();
  there = await createCrew();
  await addPublished(process.env.DATABASE_URL ?? '', UNLIKE);
  await client().$executeRaw`UPDATE publications SET title = md5(title), body = md5(body)`;
  await completeIndex(SYSTEM);
  here = await createCrew({ openLimit: 9 });
  gambler = await publish(here, 'Nettikasino vei rahat', GAMBLING);
  sleeper = await publish(here, 'Vauva herää', 'Vauvamme herää öisin joka tunti.');
  elsewhere = await publish(there, 'Muutto uuteen kaupunkiin', 'Muutin enkä tunne täältä ketään.');
});

const questionPage = (questionId: QuestionId) =>
  Promise.all([publishedQuestion(questionId), publishedAlike(questionId, 4)]);

// As pages are made: of lists, of questions, of numbers.
const PAGES: Record<string, () => Promise<unknown>> = {
  'the front page': () =>
    Promise.all([publishedQuestions({ locale: 'fi', size: 4 }), answersInThemes()]),
  'the list': () => Promise.all([publishedQuestions({ locale: 'sv' }), publishedCounts({})]),
  'the list of a role': () => publishedQuestions({ locale: 'fi', role: 'volunteer' }),
  'its theme': () => publishedQuestions({ locale: 'fi', themeId: here.theme }),
  'its theme, by an organisation': () =>
    publishedQuestions({ locale: 'fi', themeId: here.theme, organisationId: here.organisation }),
  'its organisation': () =>
    Promise.all([
      publishedQuestions({ locale: 'en', organisationId: here.organisation }),
      answersOfOrganisation(here.organisation),
    ]),
  'another theme': () => publishedQuestions({ locale: 'fi', themeId: there.theme }),
  'another organisation': () =>
    Promise.all([
      publishedQuestions({ locale: 'fi', organisationId: there.organisation }),
      answersOfOrganisation(there.organisation),
    ]),
  'one like it': () => questionPage(gambler.questionId),
  'one unlike it': () => questionPage(sleeper.questionId),
  'one elsewhere': () => questionPage(elsewhere.questionId),
};
const NAMES = Object.keys(PAGES);

const bodyOf = async (name: string) => Buffer.from(JSON.stringify(await PAGES[name]?.()));
async function keepAll(): Promise<void> {
  for (const name of NAMES) {
    await makeFromKept(
      () => bodyOf(name),
      (body, making) => keepPage(name, { status: 200, headers: {}, body }, making),
    );
  }
}

/** The pages that are still kept, each of which must be what would be made now. */
async function stillKept(): Promise<string[]> {
  const kept = new Map<string, string>();
  for (const name of NAMES) {
    const page = await pageFromMemory(name, null);
    if (page) kept.set(name, String(page.body));
  }
  forgetAll();
  for (const [name, body] of kept) expect(body, name).toBe(String(await bodyOf(name)));
  return [...kept.keys()];
}

beforeEach(keepAll);

const UNTOUCHED = ['another theme', 'another organisation', 'one unlike it', 'one elsewhere'];

test('a publication forgets its lists and its neighbours', async () => {
  expect(await stillKept()).toEqual(NAMES);
  await keepAll();
  const { questionId } = await another();
  const neighbours = await publishedAlike(gambler.questionId, 4);
  expect(neighbours.map(({ id }) => id)).toEqual([questionId]);
  expect(await stillKept()).toEqual(UNTOUCHED);
});

test('what is hidden goes from wherever its title stood', async () => {
  const { asker, questionId } = await another();
  await keepAll();
  const showing = [];
  for (const name of NAMES) if (String(await bodyOf(name)).includes(questionId)) showing.push(name);
  expect(showing).toEqual(NAMES.filter((name) => !UNTOUCHED.includes(name)));
  await withdrawPublication(asker);
  expect(await stillKept()).toEqual(UNTOUCHED);
});

test('so does what is worded anew', async () => {
  const { questionId } = await another();
  await keepAll();
  const two = { editor: here.moderator, publisher: here.reviewer };
  await publishBy(two, { questionId, title: 'Toisin sanoin' });
  expect(await stillKept()).toEqual(UNTOUCHED);
});

test('what moves to another theme goes from the old one and comes to the new', async () => {
  const { questionId } = await another();
  await keepAll();
  const to = { theme: there.theme, language: 'fi' as const, because: '' };
  await correctQuestion(here.moderator, { questionId, ...to });
  expect(await stillKept()).toEqual(['another organisation', 'one unlike it', 'one elsewhere']);
});
