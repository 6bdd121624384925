import { spawnSync } from 'node:child_process';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import { checkIndex, type Wrong } from '#lib/search/check-index.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { forgetQuestion } from '#lib/search/forget-question.ts';
import { readEdition } from '#lib/search/index/editions.ts';
import { unpackNumbers } from '#lib/search/index/numbers.ts';
import { withoutPlace } from '#lib/search/index/postings.ts';
import { mendIndex } from '#lib/search/mend-index.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { ROOT } from '../support/sources.ts';
import { indexContents } from './index-contents.ts';

testDatabase();

const NOTHING = { missing: 0, superfluous: 0, broken: 0, strays: 0, terms: 0, words: 0 };

let edition: number;
let one: Made;
let other: Made;
beforeAll(async () => {
  const crew = await createCrew();
  one = await publishedQuestion({ ...crew, question: { title: 'Metsäkauris pysähtyi' } });
  other = await publishedQuestion({ ...crew, question: { title: 'Valkohäntäpeura juoksi' } });
  await completeIndex(SYSTEM);
  await client().$executeRaw`DELETE FROM search_state WHERE replaced_at IS NOT NULL`;
  edition = await readEdition(client());
});

async function counts(): Promise<Record<keyof typeof NOTHING, number>> {
  const found = (await checkIndex(SYSTEM)).find((each) => each.edition === edition);
  const { missing, superfluous, broken, strays, terms, words } = found as Wrong;
  return {
    missing: missing.length,
    superfluous: superfluous.length,
    broken: broken.length,
    strays: strays.length,
    terms: terms.length,
    words: words.length,
  };
}

const found = async (text: string) => (await findQuestions({ text, locale: 'fi' })).ids;
const document = () =>
  client().searchDocument.findUniqueOrThrow({
    where: { questionId_edition: { questionId: one.questionId, edition } },
  });
/** The list of a term that no other question has. */
async function ownList() {
  const term = await client().searchTerm.findFirst({
    where: { id: { in: unpackNumbers((await document()).terms) }, questions: 1 },
    orderBy: { text: 'asc' },
  });
  return client().searchPosting.findFirstOrThrow({ where: { term: term?.id ?? 0 } });
}

/** Each way to break it, and what the check then sees; mended, it is as it was. */
const BROKEN: Record<string, { harm: () => Promise<unknown>; seen: Partial<typeof NOTHING> }> = {
  'a question that is missing': {
    harm: () => withActor(SYSTEM, (tx) => forgetQuestion(tx, one.questionId)),
    seen: { missing: 1 },
  },
  'a question that is not in a list of its terms': {
    harm: async () => {
      const { term, chunk, entries } = await ownList();
      const { number } = await document();
      const rest = Uint8Array.from(withoutPlace(entries, number % 16_384));
      const where = { term_chunk: { term, chunk } };
      await client().searchPosting.update({ where, data: { entries: rest } });
    },
    seen: { broken: 1 },
  },
  'a list that is gone': {
    harm: async () => {
      const { term, chunk } = await ownList();
      await client().searchPosting.delete({ where: { term_chunk: { term, chunk } } });
    },
    seen: { broken: 1 },
  },
  'a term that is gone': {
    harm: async () => client().searchTerm.delete({ where: { id: (await ownList()).term } }),
    seen: { broken: 1 },
  },
  'an entry of a question that is not there': {
    harm: async () => {
      const { term, chunk, entries } = await ownList();
      const stray = Uint8Array.from([...entries, 0xff, 0x3f, 1]);
      const where = { term_chunk: { term, chunk } };
      await client().searchPosting.update({ where, data: { entries: stray } });
    },
    seen: { strays: 1 },
  },
  'a term that is counted too often': {
    harm: async () =>
      client().searchTerm.update({
        where: { id: (await ownList()).term },
        data: { questions: 7 },
      }),
    seen: { terms: 1 },
  },
  'words that are counted too seldom': {
    harm: async () =>
      client().searchWord.updateMany({
        where: { id: { in: unpackNumbers((await document()).words).slice(0, 3) } },
        data: { questions: 0 },
      }),
    seen: { words: 3 },
  },
  'a question that no filter knows': {
    harm: async () => {
      const { chunk, profiles } = await client().searchChunk.findFirstOrThrow({
        where: { edition },
      });
      const data = { profiles: new Uint8Array(profiles.length) };
      await client().searchChunk.update({ where: { chunk }, data });
    },
    seen: { broken: 2 },
  },
  'a question filtered by another theme than its own': {
    harm: () =>
      client().$executeRaw`
        UPDATE publications SET language = 'sv' WHERE question_id = ${one.questionId}`,
    seen: { broken: 1 },
  },
};

describe('a whole index', () => {
  test('differs in nothing', async () => expect(await counts()).toEqual(NOTHING));
});

describe.each(Object.entries(BROKEN))('%s', (_, { harm, seen }) => {
  beforeEach(async () => {
    await client().publication.updateMany({ data: { language: 'fi' } });
    await mendIndex(SYSTEM, await checkIndex(SYSTEM));
  });

  test('is seen, and mended', async () => {
    const { documents, terms } = await indexContents();
    await harm();
    expect(await counts()).toEqual({ ...NOTHING, ...seen });
    await mendIndex(SYSTEM, await checkIndex(SYSTEM));
    expect(await counts()).toEqual(NOTHING);
    expect(await found('metsäkauris')).toEqual([one.questionId]);
    const mended = await indexContents();
    expect(mended.documents).toEqual(documents);
    if (!seen.broken) expect(mended.terms).toEqual(terms);
  });
});

test('what is not public and still found is seen, and taken out', async () => {
  await client().publication.updateMany({ data: { language: 'fi' } });
  await mendIndex(SYSTEM, await checkIndex(SYSTEM));
  const { questionId } = one;
  await client().question.update({ where: { id: questionId }, data: { visibility: 'hidden' } });
  expect(await found('metsäkauris')).toEqual([questionId]);
  expect(await counts()).toEqual({ ...NOTHING, superfluous: 1 });
  await mendIndex(SYSTEM, await checkIndex(SYSTEM));
  expect(await found('metsäkauris')).toEqual([]);
  expect((await counts()).superfluous).toBe(0);
});

test('the command says in plain lines what differs, and fails until nothing does', async () => {
  const run = async (...args: string[]) => {
    const child = spawnSync(process.execPath, ['bin/search-check.ts', ...args], { cwd: ROOT });
    return { code: child.status, said: child.stdout.toString() };
  };
  await withActor(SYSTEM, (tx) => forgetQuestion(tx, other.questionId));
  const before = await run();
  expect(before.code).toBe(1);
  expect(before.said).toContain(`1 published questions that are not found: ${other.questionId}`);
  const after = await run('--mend');
  expect(after.code).toBe(0);
  expect(after.said).toContain('all as it should be');
});
