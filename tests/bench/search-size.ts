import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { client } from '../../lib/db/client.ts';
import { completeIndex } from '../../lib/search/complete-index.ts';
import { findQuestions } from '../../lib/search/find-questions.ts';
import { similarQuestions } from '../../lib/search/similar-questions.ts';
import { Random } from '../../prisma/seed/random.ts';
import { testEnv } from '../support/test-env.ts';
import { benchDatabase } from './database.ts';
import { addPublished } from './generate.ts';
import { naturalWords, textOf } from './natural-words.ts';
import { findPlainly, makePlainIndex } from './plain-search.ts';
import { timesOfHiding } from './publish-and-hide.ts';
import { tableOf } from './table.ts';

// How search holds at the size of a country's service. BENCH_DATABASE_URL names a database that is kept
// from one run to the next; without it everything is made and thrown away again.

const SEARCHES = 1_000;
const WARM_UP = 50;
const COMMONEST = 50;

const { values } = parseArgs({
  options: {
    published: { type: 'string', default: '400000' },
    plain: { type: 'boolean', default: true }, // beside PostgreSQL's own text search
    build: { type: 'boolean', default: true }, // else with the index as it stands
  },
  allowNegative: true,
});

type Search = (text: string) => Promise<unknown>;

/** What people might type: the commonest words alone, and one to five words as they come. */
function searches(): string[] {
  const random = new Random(23);
  const words = naturalWords();
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const commonest = [...times].sort((one, other) => other[1] - one[1]).slice(0, COMMONEST);
  const typed = Array.from({ length: SEARCHES - COMMONEST }, () =>
    Array.from({ length: Math.ceil(random.between(0, 5)) }, () => random.pick(words)).join(' '),
  );
  return [...commonest.map(([word]) => word), ...typed];
}

async function timesOf(search: Search, texts: readonly string[]): Promise<string[]> {
  for (const text of texts.slice(-WARM_UP)) await search(text);
  const times: number[] = [];
  for (const text of texts) {
    const begin = performance.now();
    await search(text);
    times.push(performance.now() - begin);
  }
  times.sort((one, other) => one - other);
  return [0.5, 0.95, 0.99, 1].map((share) =>
    (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1),
  );
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
    const built = values.build ? await seconds(() => completeIndex({ progress })) : '';
    const texts = searches();
    const like = Array.from({ length: 100 }, (_, index) => {
      const random = new Random(index);
      const words = naturalWords();
      return textOf(120, words, random);
    });
    const line = async (
      name: string,
      search: Search,
      asked: string[],
      build: string,
      mb: string,
    ) => [name, String(asked.length), ...(await timesOf(search, asked)), build, mb];
    const ours = await sizeOf(db, 'search_%');
    const table = [
      await line('our index', (text) => findQuestions({ text, locale: 'fi' }), texts, built, ours),
      await line(
        'similar questions',
        (text) => similarQuestions({ text, locale: 'fi', limit: 3 }),
        like,
        '',
        '',
      ),
      ...(await timesOfHiding(SAMPLE)),
    ];
    if (values.plain) {
      const plain = await seconds(() => makePlainIndex(db));
      const mb = await sizeOf(db, 'plain_search');
      table.push(
        await line(
          'tsvector, GIN, ts_rank',
          (text) => findPlainly(db, text),
          texts.slice(0, 200),
          plain,
          mb,
        ),
      );
    }
    console.log(
      `\n${values.published} published questions; load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(
      tableOf(['', 'asked', 'p50 ms', 'p95 ms', 'p99 ms', 'most ms', 'made in s', 'MB'], table),
    );
  } finally {
    await db.end();
    await client().$disconnect();
  }
}

const SAMPLE = 20;
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
