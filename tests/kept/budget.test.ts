import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { client, reading } from '#lib/db/client.ts';
import { MEMORY } from '#lib/kept/budget.ts';
import { kept } from '#lib/kept/reads.ts';
import type { Profiles } from '#lib/search/index/profiles.ts';
import { currentPostings } from '#lib/search/ranking/current-postings.ts';
import { knownAt } from '#lib/search/words/known-words.ts';
import { keptWords, keysOf } from '#lib/search/words/language.ts';
import { keepPage } from '#lib/web/kept-pages.ts';
import { testDatabase } from '../support/database.ts';

// Each store is filled beyond its part, and what it counts is held against what the process took.

testDatabase();

const MIB = 1024 * 1024;

type Counted = { bytes: number; count: number };
const stores = globalThis as unknown as Record<
  'rinnallaPages' | 'rinnallaSearchPostings',
  Counted
> & { rinnallaMemory: { entries: Counted } };

test('pages', () => {
  const body = Buffer.alloc(2 * MIB);
  const until = Number.POSITIVE_INFINITY;
  for (let page = 0; page < 60; page += 1) {
    const making = { tags: new Set<string>(), until, outdated: false };
    keepPage(`/fi/${'a'.repeat(60_000)}${page}`, { status: 200, headers: {}, body }, making);
    expect(stores.rinnallaPages.bytes).toBeLessThanOrEqual(MEMORY.pages);
  }
  expect(stores.rinnallaPages.bytes).toBeGreaterThan(MEMORY.pages - 3 * MIB);
});

test('reads', async () => {
  const text = 'ш'.repeat(MIB / 2);
  for (let read = 0; read < 40; read += 1) {
    await kept(async () => [text + read], { key: `read ${read}`, tags: [] });
    expect(stores.rinnallaMemory.entries.bytes).toBeLessThanOrEqual(MEMORY.reads);
  }
  expect(stores.rinnallaMemory.entries.bytes).toBeGreaterThan(MEMORY.reads - 3 * MIB);
});

test('postings, and the places of terms that stand nowhere', async () => {
  const chunks = 100;
  const terms = Array.from({ length: 14_000 }, (_, term) => term + 1);
  await client().searchPosting.create({
    data: { term: 1, chunk: 7, entries: new Uint8Array(MIB) },
  });
  const versions = new Map(Array.from({ length: chunks }, (_, chunk) => [chunk, 1]));
  const look = (some: number[]) =>
    reading(VISITOR, (tx) => currentPostings(tx, some, { versions } as unknown as Profiles));
  const [first = 0, second = 0] = terms;
  expect((await look([first])).get(first)?.[7]?.entries.length).toBe(MIB);
  const { bytes } = stores.rinnallaSearchPostings;
  expect(bytes).toBeGreaterThan(MIB);
  await look([second]);
  expect(stores.rinnallaSearchPostings.bytes - bytes).toBeGreaterThan(chunks * 64);
  await look(terms);
  expect(stores.rinnallaSearchPostings.bytes).toBeLessThanOrEqual(MEMORY.postings);
  expect(stores.rinnallaSearchPostings.count).toBeLessThan(terms.length);
  expect(stores.rinnallaSearchPostings.bytes).toBeGreaterThan(MEMORY.postings - MIB);
});

test('what searches have read of the index', () => {
  const at = { edition: 1, moment: '0,1' };
  for (let word = 0; word < 200_000; word += 1) {
    const known = knownAt(at);
    known.word(`fi:sana${word}`, 0);
    known.term(`fi:sana${word}`, { id: word, questions: 1 });
    if (word % 100 === 0) known.neighbours(`fi:sana${word}`, Array(20).fill('sanat'));
    expect(known.bytes).toBeLessThanOrEqual(MEMORY.vocabulary + 2_000);
  }
  expect(knownAt(at)).toBe(knownAt(at));
  expect(knownAt({ ...at, moment: '0,2' }).bytes).toBe(0);
});

test('words', () => {
  let most = 0;
  const words = 160_000;
  for (let word = 0; word < words; word += 1) {
    keysOf(
      `z${word.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`,
      'fi',
    );
    most = Math.max(most, keptWords().bytes);
  }
  expect(most).toBeLessThanOrEqual(MEMORY.words);
  expect(most).toBeGreaterThan(MEMORY.words - MIB);
  expect(keptWords().count).toBeLessThan(words);
});
