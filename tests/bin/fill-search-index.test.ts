import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { forgetQuestion } from '#lib/search/forget-question.ts';
import { keepIndex } from '#lib/search/keep-index.ts';
import { fillSearchIndex } from '../../bin/fill-search-index.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const OTHER_RULES = 999;

async function start(): Promise<string[]> {
  const said: string[] = [];
  const signal = new AbortController().signal;
  await fillSearchIndex({ ...process.env }, { signal, say: (line) => said.push(line) });
  return said;
}

const found = async () => (await findQuestions({ text: 'iltaisin', locale: 'fi' })).ids;

test('a start makes the index of a database that has none, and adds what is missing', async () => {
  const { questionId } = await publishedQuestion(await createCrew());
  await client().$executeRaw`
    TRUNCATE search_documents, search_terms, search_words, search_postings, search_chunks, search_state,
      search_alike`;
  expect(await found()).toEqual([]);
  expect(await start()).toEqual(['Making the search index']);
  expect(await found()).toEqual([questionId]);
  expect(await start()).toEqual([]);
  await withActor(SYSTEM, (tx) => forgetQuestion(tx, questionId));
  expect(await start()).toEqual(['Making the search index']);
  expect(await found()).toEqual([questionId]);
});

test('a start compares the questions that nobody has compared yet', async () => {
  await publishedQuestion(await createCrew());
  await start();
  const { count } = await client().searchAlike.deleteMany();
  await client().searchEdition.updateMany({ data: { compared: false } });
  expect(count).toBeGreaterThan(0);
  expect(await start()).toEqual(['Making the search index']);
  expect(await client().searchAlike.count()).toBe(count);
});

test('an index made by other rules is read until the worker has made another: no start waits', async () => {
  const before = await found();
  await client().searchEdition.updateMany({ data: { version: OTHER_RULES } });
  expect(await start()).toEqual([]);
  expect(await found()).toEqual(before);
  expect(await keepIndex(SYSTEM)).toBe(await client().publication.count());
  expect((await found()).sort()).toEqual(before.sort());
  expect(await start()).toEqual([]);
});
