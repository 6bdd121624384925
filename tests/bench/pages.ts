import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../bin/ports.ts';
import { SYSTEM } from '../../lib/actor.ts';
import { client } from '../../lib/db/client.ts';
import { LOCALES, pathFor } from '../../lib/i18n/routing.ts';
import { completeIndex } from '../../lib/search/complete-index.ts';
import { readContent } from '../../prisma/seed/content.ts';
import { Random } from '../../prisma/seed/random.ts';
import { testEnv } from '../support/test-env.ts';
import { benchDatabase } from './database.ts';
import { addPublished } from './generate.ts';
import { ask, type Load, load } from './load.ts';
import { naturalWords } from './natural-words.ts';
import { type Measured, startBare, startProduction } from './process.ts';
import { tableOf } from './table.ts';

const GROWTH = 10;
const QUESTIONS = 1_000;
const SEARCHES = 200;
const PORT = 3_460;

const HEAD = [
  ...['page', 'asked', 'kB', 'gzip', 'per s', 'p50 ms', 'p99 ms', 'cpu ms'],
  ...['bare/s', 'bare cpu', 'times', 'cpu times', 'failed'],
];

const { values } = parseArgs({
  options: {
    published: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '3' },
    profile: { type: 'string' }, // a folder for a processor profile of the server
    growth: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const seconds = Number(values.seconds);
const flags = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];

type Page = {
  name: string;
  paths: string[];
  kept: boolean;
};

function pagesOf(handles: readonly string[]): Page[] {
  const random = new Random(11);
  const words = naturalWords().filter((word) => word.length > 4);
  const step = Math.max(1, Math.floor(handles.length / QUESTIONS));
  const chosen = handles.filter((_, index) => index % step === 0).slice(0, QUESTIONS);
  const list = pathFor('fi', 'questions');
  const homes = LOCALES.map((locale) => pathFor(locale, 'home'));
  return [
    {
      name: 'home',
      paths: homes,
      kept: true,
    },
    {
      name: 'theme',
      paths: readContent().themes.flatMap(({ slug }) =>
        LOCALES.map((locale) => pathFor(locale, 'theme', { slug: slug[locale] })),
      ),
      kept: true,
    },
    {
      name: 'list',
      paths: Array.from({ length: 50 }, (_, page) => `${list}?page=${page + 1}`),
      kept: true,
    },
    {
      name: 'question',
      paths: chosen.map((handle) => pathFor('fi', 'question', { handle })),
      kept: true,
    },
    {
      name: 'search',
      paths: Array.from(
        { length: SEARCHES },
        () => `${list}?q=${encodeURIComponent(random.pick(words))}`,
      ),
      kept: false,
    },
  ];
}

/** Other pages than those that are measured: a server that has just started has compiled nothing yet. */
function others(handles: readonly string[]): string[] {
  const random = new Random(12);
  const list = pathFor('sv', 'questions');
  const words = naturalWords();
  return handles
    .slice(0, SEARCHES)
    .flatMap((handle) => [
      pathFor('sv', 'question', { handle }),
      `${list}?q=${encodeURIComponent(random.pick(words))}`,
    ]);
}

/** Measures every page: rendered for the first time, from the cache, and beside a bare server. */
async function measure(databaseUrl: string, handles: readonly string[]): Promise<string[][]> {
  const port = await freePort(PORT);
  const env = { ...testEnv(databaseUrl), PUBLIC_URL: `http://localhost:${port}` };
  const server = await startProduction(port, env, flags);
  const bare = await startBare(await freePort(port + 1));
  try {
    await load(server, { paths: others(handles) });
    const rows: string[][] = [];
    for (const page of pagesOf(handles)) rows.push(...(await rowsOf(page, server, bare)));
    return rows;
  } finally {
    await server.stop();
    await bare.stop();
  }
}

async function rowsOf({ name, paths, kept }: Page, server: Measured, bare: Measured) {
  const first = await load(server, { paths });
  const { body } = await ask(`${server.url}${paths[0]}`);
  await fetch(bare.url, { method: 'POST', body: new Uint8Array(body) });
  const least = await load(bare, { paths: ['/'], seconds });
  const bytes = [body.length, gzipSync(body).length].map((size) => (size / 1024).toFixed(1));
  const row = (asked: string, done: Load) => [
    name,
    asked,
    ...bytes,
    ...[done.perSecond.toFixed(0), done.p50.toFixed(1), done.p99.toFixed(1)],
    ...[done.processor.toFixed(2), least.perSecond.toFixed(0), least.processor.toFixed(2)],
    `1/${(least.perSecond / done.perSecond).toFixed(1)}`,
    `1/${(done.processor / least.processor).toFixed(1)}`,
    String(done.failed),
  ];
  const rows = [row(`first, ${first.count}`, first)];
  if (kept) {
    rows.push(row('cached', await load(server, { paths, seconds })));
    rows.push(row('cached, gzip', await load(server, { paths, seconds, encoding: 'gzip' })));
  }
  return rows;
}

const database = await benchDatabase();
Object.assign(process.env, testEnv(database.url));
try {
  const sizes = [Number(values.published), Number(values.published) * GROWTH];
  let handles: string[] = [];
  for (const size of values.growth ? sizes : sizes.slice(0, 1)) {
    handles = [...handles, ...(await addPublished(database.url, size - handles.length))];
    await completeIndex(SYSTEM); // as publishing them one by one would have
    const rows = await measure(database.url, handles);
    console.log(`\n${size} published questions; load of the machine ${loadavg()[0]?.toFixed(1)}\n`);
    console.log(tableOf(HEAD, rows));
  }
} finally {
  await client().$disconnect();
  await database.stop();
}
