import { beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import type { Tx } from '#lib/db/client.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { findIn } from '#lib/search/find-questions.ts';
import type { IndexState } from '#lib/search/index/index-state.ts';
import { searching, tookTooLong } from '#lib/search/index/transaction.ts';
import { similarIn } from '#lib/search/similar-questions.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { addPublished } from '../bench/generate.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const QUESTIONS = 300;
const TEXTS = [
  'yksin',
  'mies lapset',
  'en mä tiedä',
  'yksinäisyyss',
  'parisuhdekriisi',
  'xqzw',
  '',
];

beforeAll(async () => {
  const crew = await createCrew();
  await publishedQuestion({ ...crew, question: { title: 'Lapset ja mies, ja minä yksin' } });
  await addPublished(process.env.DATABASE_URL ?? '', QUESTIONS);
  await completeIndex(SYSTEM);
});

type Reads = { table: string; sequential: bigint; byIndex: bigint };

// Counted by the session, which may have done other things before.
const reads = (tx: Tx) => tx.$queryRaw<Reads[]>`
  SELECT relname AS table, seq_scan AS sequential, coalesce(idx_scan, 0) AS "byIndex"
  FROM pg_stat_xact_user_tables ORDER BY relname`;

const memory = globalThis as { rinnallaSearchPostings?: unknown };

/** Which tables a piece of work reads from end to end, and which by an index, on a server that remembers nothing. */
function readsOf(work: (tx: Tx, standing: IndexState) => Promise<unknown>) {
  memory.rinnallaSearchPostings = undefined;
  return searching(async (tx, standing) => {
    const before = new Map((await reads(tx)).map((read) => [read.table, read]));
    await work(tx, standing);
    const after = await reads(tx);
    const tables = (of: 'sequential' | 'byIndex') =>
      after
        .filter((read) => read[of] > (before.get(read.table)?.[of] ?? 0n))
        .map(({ table }) => table);
    return { sequential: tables('sequential'), byIndex: tables('byIndex') };
  });
}

describe('no table is read from end to end', () => {
  test.each(TEXTS)('by a search for “%s”', async (text) => {
    const filters = [{}, { role: 'volunteer' as const, page: 2 }, { language: 'sv' as const }];
    for (const filter of filters) {
      const { sequential } = await readsOf((tx, standing) =>
        findIn({ tx, standing }, { text, locale: 'fi', ...filter }),
      );
      expect(sequential).toEqual([]);
    }
  });

  test('by looking for similar questions', async () => {
    const text =
      'Anoppi sai diagnoosin, terapeutti kysyi isoäidistä, ja koira söi vuokrasopimuksen.';
    const { sequential, byIndex } = await readsOf((tx, standing) =>
      similarIn(tx, standing, { text, locale: 'fi', limit: 3 }),
    );
    expect(sequential).toEqual([]);
    expect(byIndex).toContain('search_postings');
  });

  test('which this test would see', async () => {
    const { sequential } = await readsOf(
      (tx) => tx.$queryRaw`SELECT sum(length(body)) FROM publications`,
    );
    expect(sequential).toEqual(['publications']);
  });
});

test('a search reads the index alone, not the questions', async () => {
  const { byIndex } = await readsOf((tx, standing) =>
    findIn({ tx, standing }, { text: 'yksin', locale: 'fi' }),
  );
  expect(byIndex).toContain('search_postings');
  expect(byIndex.filter((table) => !table.startsWith('search_'))).toEqual([]);
});

test('what a search has read is not read again while nothing changes', async () => {
  const search = (tx: Tx, standing: IndexState) =>
    findIn({ tx, standing }, { text: 'yksin', locale: 'fi' });
  const { byIndex } = await readsOf(async (tx, standing) => {
    await search(tx, standing);
    const before = await reads(tx);
    await search(tx, standing);
    const of = (tables: Reads[]) => tables.find(({ table }) => table === 'search_postings');
    expect(of(await reads(tx))).toEqual(of(before));
  });
  expect(byIndex).toContain('search_postings');
});

test('what may not all be read is searched by its most telling words', async () => {
  const criteria = { text: 'lapset mies yksin', locale: 'fi' } as const;
  const all = await searching((tx, standing) => findIn({ tx, standing }, criteria));
  const one = await searching((tx, standing) => findIn({ tx, standing }, criteria, 0));
  expect(all.atLeast).toBe(false);
  expect(one.atLeast).toBe(true);
  expect(one.total).toBeGreaterThan(0);
});

test('a statement that takes too long is told from any other error', async () => {
  const failing = (work: (tx: Tx) => Promise<unknown>) =>
    searching(work).then(
      () => undefined,
      (error: unknown) => tookTooLong(error),
    );
  const slow = failing(async (tx) => {
    await tx.$queryRaw`SELECT set_config('statement_timeout', '20', true)`;
    await tx.$queryRaw`SELECT pg_sleep(20)::text`;
  });
  expect(await slow).toBe(true);
  expect(await failing((tx) => tx.$queryRaw`SELECT 1 / 0`)).toBe(false);
  expect(await failing(() => Promise.reject(new Error('something else')))).toBe(false);
});
