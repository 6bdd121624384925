import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { env } from '#lib/env.ts';
import { Random } from '../../prisma/seed/random.ts';
import { tableOf } from '../bench/table.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { hasPooler, type Pooler, startPooler } from '../support/pooler.ts';
import { SiteProcess } from '../support/site-process.ts';

// Three processes of the site, two of them behind a pooler, hide questions from each other while whatever
// can go wrong does. Five seconds after the change nobody shows what was hidden.

const PROMISED_MS = 5_000; // lib/web/headers.ts
const WHOLE = 50; // a small part of it does without the pooler where there is none
const LOOK_EVERY_MS = 20;

/** What goes wrong while a question is hidden. */
const MISHAPS: Record<string, { dies?: true; silent?: true; cut?: true }> = {
  nothing: {},
  'killed before it said so': { dies: true },
  'a listener hears nothing': { silent: true },
  'the listeners are cut off': { cut: true },
  'killed, and a listener hears nothing': { dies: true, silent: true },
};

/** Whatever goes wrong while a question is hidden, no process shows it five seconds later. */
export const proof = {
  proves:
    'What one process hides is shown by no other five seconds later, whoever is killed or hears nothing, and with a pooler between.',
  rooms: ['lib/db', 'lib/kept', 'lib/events', 'lib/questions', 'lib/web'] as const,
  n: WHOLE,

  async run({ seed, n }: { seed: number; n: number }): Promise<string> {
    const random = new Random(seed);
    const stage = await Stage.set(env().databaseUrl, n);
    const times = new Map<string, number[]>();
    for (let round = 0; round < n; round += 1) {
      const mishap = random.pick(Object.keys(MISHAPS));
      const took = await stage.hide(MISHAPS[mishap] ?? {});
      times.set(mishap, [...(times.get(mishap) ?? []), ...took]);
      const late = took.find((ms) => ms > PROMISED_MS);
      if (late) throw new Error(`Shown for ${late} ms; what went wrong: ${mishap}.`);
    }
    await stage.clear();
    return tableOf(['what goes wrong', 'looks', 'median ms', 'longest ms'], [...times].map(rowOf));
  },
};

function rowOf([mishap, times]: [string, number[]]): string[] {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [mishap, `${sorted.length}`, middle.toFixed(0), (sorted.at(-1) ?? 0).toFixed(0)];
}

class Stage {
  readonly #pooled: Record<string, string>;
  readonly #pooler: Pooler;
  readonly #proxy: CuttingProxy;
  readonly #database: pg.Client;
  #acts: SiteProcess;
  readonly #others: SiteProcess[];

  private constructor(
    pooled: Record<string, string>,
    { pooler, proxy, database }: { pooler: Pooler; proxy: CuttingProxy; database: pg.Client },
    [acts, ...others]: [SiteProcess, ...SiteProcess[]],
  ) {
    this.#pooled = pooled;
    this.#pooler = pooler;
    this.#proxy = proxy;
    this.#database = database;
    this.#acts = acts;
    this.#others = others;
  }

  static async set(url: string, n: number): Promise<Stage> {
    const without = n < WHOLE && !hasPooler();
    const pooler = without ? { url, stop: async () => {} } : await startPooler(url);
    const proxy = await CuttingProxy.to(url);
    const database = new pg.Client({ connectionString: url });
    await database.connect();
    const pooled = { DATABASE_URL: pooler.url, DATABASE_DIRECT_URL: url };
    return new Stage(pooled, { pooler, proxy, database }, [
      await SiteProcess.start(pooled),
      await SiteProcess.start(pooled),
      await SiteProcess.start({ DATABASE_DIRECT_URL: proxy.through(url) }),
    ]);
  }

  /** Hides a question that everybody shows. Answers with how long each of the others showed it, in ms. */
  async hide({ dies, silent, cut }: { dies?: true; silent?: true; cut?: true }): Promise<number[]> {
    const questionId = await this.#acts.publishes();
    for (const each of [this.#acts, ...this.#others]) {
      if ((await each.shows(questionId)) === null) throw new Error('It is not shown at first.');
    }
    if (silent) this.#proxy.silence();
    if (cut) await this.#database.query(CUT_LISTENERS);
    this.#acts.ask({ withdraw: questionId, ...(dies && { dies: 'before it says so' }) });
    const hidden = this.#others.map((other) => momentOfHiding(other, questionId));
    if (dies) await this.#startAnew();
    else await this.#acts.says((said) => 'done' in said);
    const moments = await Promise.all(hidden);
    const { rows } = await this.#database.query<{ ago: number }>(AGO);
    const begin = performance.now() - (rows[0]?.ago ?? Number.NaN);
    return moments.map((moment) => moment - begin);
  }

  async #startAnew(): Promise<void> {
    if ((await this.#acts.killedBy()) !== 'SIGKILL') throw new Error('It was not killed.');
    this.#acts = await SiteProcess.start(this.#pooled);
  }

  async clear(): Promise<void> {
    await this.#proxy.close();
    for (const each of [this.#acts, ...this.#others]) await each.end();
    await this.#database.end();
    await this.#pooler.stop();
  }
}

// How long ago the change began, in ms, by the database's own clock.
const AGO = `SELECT extract(epoch FROM clock_timestamp() - at)::float8 * 1000 AS ago
  FROM purges ORDER BY id DESC LIMIT 1`;

const CUT_LISTENERS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'rinnalla'`;

async function momentOfHiding(site: SiteProcess, questionId: string): Promise<number> {
  const deadline = performance.now() + 4 * PROMISED_MS;
  while ((await site.shows(questionId)) !== null && performance.now() < deadline) {
    await wait(LOOK_EVERY_MS);
  }
  return performance.now();
}
