import { loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { SYSTEM } from '../../lib/actor.ts';
import { client } from '../../lib/db/client.ts';
import { listedCounts } from '../../lib/published/counts.ts';
import { listing } from '../../lib/published/listing.ts';
import { searchListing } from '../../lib/published/search-listing.ts';
import { completeIndex } from '../../lib/search/complete-index.ts';
import { findQuestions } from '../../lib/search/find-questions.ts';
import { similarQuestions } from '../../lib/search/similar-questions.ts';
import { publishedThemes } from '../../lib/themes/published.ts';
import { Random } from '../../prisma/seed/random.ts';
import { testEnv } from '../support/test-env.ts';
import { benchDatabase } from './database.ts';
import { addPublished } from './generate.ts';
import { naturalWords, textOf } from './natural-words.ts';
import { findByOwnTerms, makeOwnTermsIndex } from './own-terms-search.ts';
import { findPlainly, makePlainIndex } from './plain-search.ts';
import { timesOfHiding } from './publish-and-hide.ts';
import { tableOf } from './table.ts';

// How search holds at the size of a country's service, which `--published 400000` is. BENCH_DATABASE_URL names a database that is kept
// from one run to the next; without it everything is made and thrown away again.

const SEARCHES = 1_000;
const WARM_UP = 50;
const COMMONEST = 50;
const SAMPLE = 20;
const LIST_PAGES = 5;
const AT_ONCE = 8; // readers who search at the same moment
const BESIDE = 200; // searches of the other ways, which are slower
const STATISTICS_MS = 2_000; // after which the database has counted what it did

const { values } = parseArgs({
  options: {
    published: { type: 'string', default: '20000' },
    plain: { type: 'boolean', default: true }, // beside PostgreSQL's own text search
    build: { type: 'boolean', default: true }, // else with the index as it stands
  },
  allowNegative: true,
});

const HEAD = [
  ...['', 'asked', 'p50 ms', 'p95 ms', 'p99 ms', 'most ms', 'p50', 'p95'],
  ...['made in s', 'MB'],
];

type Search = (text: string) => Promise<unknown>;

/** What people might type: the commonest words alone, and one to five words as they come. */
function searches(seed: number): string[] {
  const random = new Random(seed);
  const words = naturalWords();
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const commonest = [...times].sort((one, other) => other[1] - one[1]).slice(0, COMMONEST);
  const typed = Array.from({ length: SEARCHES - COMMONEST }, () =>
    Array.from({ length: Math.ceil(random.between(0, 5)) }, () => random.pick(words)).join(' '),
  );
  return [...commonest.map(([word]) => word), ...typed];
}

/** How long each took, so many at a time. */
async function timesOf(search: Search, texts: readonly string[], atOnce = 1): Promise<number[]> {
  for (const text of texts.slice(-WARM_UP)) await search(text);
  const times: number[] = [];
  const waiting = [...texts];
  const reader = async () => {
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
      const begin = performance.now();
      await search(text);
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return times;
}

type Line = { name: string; times: readonly number[]; build?: string; mb?: string };

/** Lines of the table: how long the middle one, 95 and 99 of 100 and all took, beside the first line. */
function linesOf(lines: readonly Line[]): string[][] {
  const at = (times: readonly number[], share: number) =>
    times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0;
  const beside = lines[0]?.times ?? [];
  return lines.map(({ name, times, build = '', mb = '' }) => [
    ...[name, String(times.length)],
    ...[0.5, 0.95, 0.99, 1].map((share) => at(times, share).toFixed(1)),
    ...[0.5, 0.95].map((share) => `${(at(times, share) / at(beside, share)).toFixed(1)}x`),
    ...[build, mb],
  ]);
}

/** How often a table was read from end to end since the database was made. */
async function sequentialReads(db: pg.Client): Promise<Map<string, number>> {
  await db.query('SELECT pg_stat_clear_snapshot()');
  const { rows } = await db.query<{ name: string; reads: string }>(
    "SELECT relname AS name, seq_scan AS reads FROM pg_stat_user_tables WHERE relname LIKE 'search_%'",
  );
  return new Map(rows.map(({ name, reads }) => [name, Number(reads)]));
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const begin = performance.now();
  await work();
  return ((performance.now() - begin) / 1000).toFixed(1);
}

async function sizeOf(db: pg.Client, tables: string): Promise<string> {
  const { rows } = await db.query(
    `SELECT sum(pg_total_relation_size(oid)) / 1e6 AS mb FROM pg_class
     WHERE relkind = 'r' AND relname LIKE $1`,
    [tables],
  );
  return Number(rows[0].mb).toFixed(0);
}

async function measure(databaseUrl: string): Promise<void> {
  Object.assign(process.env, testEnv(databaseUrl));
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query('SELECT count(*)::int AS standing FROM publications');
    const missing = Number(values.published) - rows[0].standing;
    if (missing > 0) {
      console.log(`  ${await seconds(() => addPublished(databaseUrl, missing))} s to write`);
    }
    const progress = (done: number, what: string) => console.log(`    … ${done} questions ${what}`);
    const built = values.build ? await seconds(() => completeIndex(SYSTEM, { progress })) : '';
    const texts = searches(23);
    const like = Array.from({ length: 100 }, (_, index) => {
      const random = new Random(index);
      const words = naturalWords();
      return textOf(120, words, random);
    });
    const ours = await sizeOf(db, 'search_%');
    const before = await sequentialReads(db);
    const found = await timesOf((text) => findQuestions({ text, locale: 'fi' }), texts);
    const alike = await timesOf((text) => similarQuestions({ text, locale: 'fi', limit: 3 }), like);
    await setTimeout(STATISTICS_MS);
    const after = await sequentialReads(db);
    const scanned = [...after].filter(([name, reads]) => reads > (before.get(name) ?? 0));
    const { hiding, publishing } = await timesOfHiding(SAMPLE);
    const themes = await publishedThemes();
    const { language: counts } = await listedCounts({});
    const pages = texts.map((_, index) => String(1 + (index % LIST_PAGES)));
    const lines: Line[] = [
      { name: 'our index', times: found, build: built, mb: ours },
      {
        name: `${AT_ONCE} at a time, with the page`,
        times: await timesOf(
          (text) => searchListing({ text, locale: 'fi' }, themes),
          searches(24), // which nobody has asked yet
          AT_ONCE,
        ),
      },
      {
        name: `the list, ${AT_ONCE} at a time`,
        times: await timesOf(
          (page) => listing({ locale: 'fi', page: Number(page) }, counts),
          pages,
          AT_ONCE,
        ),
      },
      { name: 'similar questions', times: alike },
      { name: 'hiding', times: hiding },
      { name: 'publishing', times: publishing },
    ];
    if (values.plain) {
      const some = texts.slice(0, BESIDE);
      lines.push({ name: 'our index, the same searches', times: found.slice(0, BESIDE) });
      const own = await seconds(() => makeOwnTermsIndex(db));
      const times = await timesOf((text) => findByOwnTerms(db, text), some);
      lines.push({
        name: 'our terms, GIN, ts_rank',
        times,
        build: own,
        mb: await sizeOf(db, 'own_terms_search'),
      });
      const plain = await seconds(() => makePlainIndex(db));
      const plainTimes = await timesOf((text) => findPlainly(db, text), some);
      lines.push({
        name: 'all words, GIN, ts_rank',
        times: plainTimes,
        build: plain,
        mb: await sizeOf(db, 'plain_search'),
      });
    }
    console.log(
      `\n${hiding.length} of ${hiding.length} were found at once after publishing, and gone at once after hiding; ` +
        `read from end to end while searching: ${scanned.map(([name]) => name).join(', ') || 'nothing'}`,
    );
    console.log(
      `\n${values.published} published questions; load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(tableOf(HEAD, linesOf(lines)));
  } finally {
    await db.end();
    await client().$disconnect();
  }
}

const kept = process.env.BENCH_DATABASE_URL;
if (kept) await measure(kept);
else {
  const database = await benchDatabase();
  try {
    await measure(database.url);
  } finally {
    await database.stop();
  }
}
