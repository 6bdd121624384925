import { Agent, type IncomingMessage, request } from 'node:http';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { freePort } from '../../bin/ports.ts';
import { WEB_ROOM } from '../../bin/web-room.ts';
import { SYSTEM } from '../../lib/actor.ts';
import { client } from '../../lib/db/client.ts';
import { withdrawPublication } from '../../lib/publishing/withdraw-publication.ts';
import { completeIndex } from '../../lib/search/complete-index.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { Random } from '../../prisma/seed/random.ts';
import { testEnv } from '../support/test-env.ts';
import { type Visit, Visits } from './crawled.ts';
import { benchDatabase } from './database.ts';
import { addPublished } from './generate.ts';
import { type Measured, startProduction } from './process.ts';
import { tableOf } from './table.ts';

// What a web process takes of memory while readers use it and a crawler invents addresses; beside it, on the same
// database and at the same time, one that the same readers use and no crawler.
// BENCH_DATABASE_URL names a database that is kept, with whatever is published in it.

const PORT = 3_510;
const AT_ONCE = 8; // visitors of each server
const INVENTED = 0.5; // of the visits to the crawled one
const LOOKS = 16; // at the memory, in the whole run
const PUBLISH_EVERY = 15; // seconds; every other time something is hidden
const MOST_READ = 100_000; // questions that anybody opens
const MOST_RSS = 450; // MiB, of a web process
const MIB = 1024 * 1024;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '8' },
    seed: { type: 'string', default: '7' },
    published: { type: 'string', default: '2000' },
  },
});
const seconds = Number(values.minutes) * 60;
const seed = Number(values.seed);

type Tally = { count: number; memory: number; ms: number[]; statuses: Map<number, number> };

/** A server with what its visitors saw. */
class Crawled {
  readonly name: string;
  readonly server: Measured;
  readonly tallies = new Map<string, Tally>();
  #agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

  constructor(name: string, server: Measured) {
    this.name = name;
    this.server = server;
  }

  async visit({ kind, path, method }: Visit, place: string): Promise<void> {
    const begin = performance.now();
    const { statusCode = 0, headers } = await this.#ask(path, method, place);
    const tally: Tally = this.tallies.get(kind) ?? {
      count: 0,
      memory: 0,
      ms: [],
      statuses: new Map(),
    };
    this.tallies.set(kind, tally);
    tally.count += 1;
    tally.ms.push(performance.now() - begin);
    tally.statuses.set(statusCode, (tally.statuses.get(statusCode) ?? 0) + 1);
    // The framework sends in pieces; what comes from memory says how long it is.
    if (headers.etag && headers['content-length']) tally.memory += 1;
  }

  #ask(path: string, method: string, place: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = { 'accept-encoding': 'br', 'x-forwarded-for': place };
      const asked = request(`${this.server.url}${path}`, { agent: this.#agent, method, headers });
      asked.on('response', (response) => {
        response.resume();
        response.on('end', () => resolve(response));
        response.on('error', reject);
      });
      // A connection that was kept may have been closed at the very moment it is used again.
      asked.on('error', (error) =>
        asked.reusedSocket ? resolve(this.#ask(path, method, place)) : reject(error),
      );
      asked.end();
    });
  }

  /** How many of the visits of readers came from memory. */
  hits(): string {
    const read = [...this.tallies].filter(([kind]) => !/invented|beyond|long|two|order/.test(kind));
    const count = read.reduce((sum, [, tally]) => sum + tally.count, 0);
    const memory = read.reduce((sum, [, tally]) => sum + tally.memory, 0);
    return `${((100 * memory) / Math.max(1, count)).toFixed(0)} %`;
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    await this.server.stop();
  }
}

const mib = (bytes: number) => (bytes / MIB).toFixed(0);
const LOOK_HEAD = [
  ...['server', 'min', 'visits', 'RSS MiB', 'heap', 'buffers', 'pages', 'of them'],
  ...['reads', 'postings', 'from memory'],
];

async function look(crawled: Crawled, minutes: number): Promise<{ row: string[]; rss: number }> {
  const { rss, heapUsed, arrayBuffers, stores } = await crawled.server.memory();
  const visits = [...crawled.tallies.values()].reduce((sum, { count }) => sum + count, 0);
  const row = [
    ...[crawled.name, minutes.toFixed(1), String(visits)],
    ...[mib(rss), mib(heapUsed), mib(arrayBuffers)],
    ...[mib(stores.pages.bytes), String(stores.pages.count)],
    ...[mib(stores.reads.bytes), mib(stores.postings.bytes), crawled.hits()],
  ];
  return { row, rss: rss / MIB };
}

const middle = (ms: number[], part: number) =>
  ms.toSorted((one, other) => one - other)[Math.floor(ms.length * part)] ?? Number.NaN;

function kindRows(crawled: Crawled, beside: Crawled): string[][] {
  return [...crawled.tallies].map(([kind, { count, memory, ms, statuses }]) => {
    const other = beside.tallies.get(kind);
    const ratio = other ? middle(ms, 0.5) / middle(other.ms, 0.5) : Number.NaN;
    return [
      ...[kind, String(count), [...statuses].map(([status, n]) => `${status}: ${n}`).join(', ')],
      `${((100 * memory) / count).toFixed(0)} %`,
      other ? `${((100 * other.memory) / other.count).toFixed(0)} %` : '',
      ...[middle(ms, 0.5).toFixed(1), middle(ms, 0.99).toFixed(1)],
      Number.isNaN(ratio) ? '' : ratio.toFixed(2),
    ];
  });
}

/** Visits a server until the time is over; a part of the visits is invented. */
async function crowd(crawled: Crawled, visits: Visits, invented: number): Promise<void> {
  const random = new Random(seed + 1);
  let number = 0;
  const goOn = async () => {
    while (performance.now() < end) {
      number += 1;
      const place = `198.18.${(number >> 8) % 256}.${number % 256}`;
      await crawled.visit(random.next() < invented ? visits.invented() : visits.read(), place);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
}

/** What the desk does meanwhile: publishes, and hides every other one; what was too late is done again next time. */
async function publishAndHide(): Promise<{ done: number; late: number }> {
  let done = 0;
  let late = 0;
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PUBLISH_EVERY * 1_000));
    try {
      const { asker } = await publishedQuestion(await createCrew());
      if (done % 2 === 1) await withdrawPublication(asker);
      done += 1;
    } catch (error) {
      if (!isTooLate(error)) throw error;
      late += 1;
    }
  }
  return { done, late };
}

const TOO_LATE = 'P2028'; // a transaction that this machine, busy with both servers, did not end in its time
const isTooLate = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === TOO_LATE;

/** The ends of the addresses of what is published. */
async function handlesIn(url: string): Promise<string[]> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  const { rows } = await db.query<{ handle: string }>(
    `SELECT question_id || '-' || slug AS handle FROM publications ORDER BY sequence DESC LIMIT ${MOST_READ}`,
  );
  await db.end();
  return rows.map(({ handle }) => handle);
}

const kept = process.env.BENCH_DATABASE_URL;
const database = kept ? { url: kept, stop: async () => {} } : await benchDatabase();
Object.assign(process.env, testEnv(database.url));
let end = 0;
try {
  if (!kept) {
    await addPublished(database.url, Number(values.published));
    await completeIndex(SYSTEM);
  }
  const handles = await handlesIn(database.url);
  const start = async (port: number) => {
    const own = { ...testEnv(database.url), PUBLIC_URL: `http://localhost:${port}` };
    return startProduction(port, { ...WEB_ROOM.env, ...own }, WEB_ROOM.flags);
  };
  const port = await freePort(PORT);
  const crawled = new Crawled('crawled', await start(port));
  const beside = new Crawled('read only', await start(await freePort(port + 1)));
  try {
    const begin = performance.now();
    end = begin + seconds * 1_000;
    let most = 0;
    const rows: string[][] = [];
    const watching = (async () => {
      for (let turn = 1; turn <= LOOKS; turn += 1) {
        const at = begin + (turn * seconds * 1_000) / LOOKS;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())));
        for (const each of [crawled, beside]) {
          const { row, rss } = await look(each, (performance.now() - begin) / 60_000);
          rows.push(row);
          most = Math.max(most, rss);
        }
      }
    })();
    const crowds = [
      crowd(crawled, new Visits(new Random(seed), handles), INVENTED),
      crowd(beside, new Visits(new Random(seed), handles), 0),
    ];
    const [{ done, late }] = await Promise.all([publishAndHide(), ...crowds, watching]);
    console.log(
      `\n${handles.length} questions, seed ${seed}; ${done} published meanwhile, ${late} times too late; load ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(tableOf(LOOK_HEAD, rows));
    const head = ['visit', 'times', 'answers', 'memory', 'beside', 'p50 ms', 'p99 ms', 'p50 times'];
    console.log(`\n${tableOf(head, kindRows(crawled, beside))}`);
    const used = await Promise.all([crawled, beside].map(({ server }) => server.processor()));
    const each = [crawled, beside].map(({ tallies }, at) => {
      const count = [...tallies.values()].reduce((sum, tally) => sum + tally.count, 0);
      return (used[at] ?? 0) / count;
    });
    console.log(
      `\nprocessor ms a visit: crawled ${each[0]?.toFixed(2)}, read only ${each[1]?.toFixed(2)}, 1/${((each[1] ?? 0) / (each[0] ?? 1)).toFixed(2)}`,
    );
    console.log(
      `most RSS ${most.toFixed(0)} MiB of ${MOST_RSS}: ${most <= MOST_RSS ? 'holds' : 'TOO MUCH'}`,
    );
  } finally {
    await crawled.stop();
    await beside.stop();
  }
} finally {
  await client().$disconnect();
  await database.stop();
}
