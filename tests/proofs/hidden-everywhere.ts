import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Random } from '../../prisma/seed/random.ts';
import { tableOf } from '../bench/table.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { type Pooler, startPooler } from '../support/pooler.ts';
import { administer, databaseName } from '../support/postgres.ts';
import { SiteProcess } from '../support/site-process.ts';
import { makeTemplate } from '../support/template.ts';
import { testEnv } from '../support/test-env.ts';
import { startTestServer } from '../support/test-server.ts';

// Three processes of the site, two of them behind a pooler, hide questions from each other while whatever
// can go wrong does. Five seconds after the change nobody shows what was hidden.

const PROMISED_MS = 5_000; // lib/web/headers.ts
const LOOK_EVERY_MS = 20;

/** What goes wrong while a question is hidden. */
const MISHAPS: Record<string, { dies?: true; silent?: true; cut?: true }> = {
  nothing: {},
  'killed before it said so': { dies: true },
  'a listener hears nothing': { silent: true },
  'the listeners are cut off': { cut: true },
  'killed, and a listener hears nothing': { dies: true, silent: true },
};

export const name = 'hidden-everywhere';
export const covers = ['lib/db', 'lib/kept', 'lib/events', 'lib/questions', 'lib/web'];

/**
 * Hides `n` questions, each under a mishap that the seed chooses. Answers with how long they were shown.
 * @throws Error where one was shown for too long
 */
export async function run({ seed, n }: { seed: number; n: number }): Promise<string> {
  const random = new Random(seed);
  const server = await startTestServer('prove');
  const database = databaseName('hidden');
  try {
    const stage = await Stage.set(await makeTemplate(server.url, database));
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
  } finally {
    await administer(server.url, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    await server.stop();
  }
}

function rowOf([mishap, times]: [string, number[]]): string[] {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [mishap, `${sorted.length}`, `${middle}`, `${sorted.at(-1) ?? 0}`];
}

class Stage {
  readonly #url: string;
  readonly #pooler: Pooler;
  readonly #proxy: CuttingProxy;
  readonly #database: pg.Client;
  #acts: SiteProcess;
  readonly #others: SiteProcess[];

  private constructor(
    url: string,
    { pooler, proxy, database }: { pooler: Pooler; proxy: CuttingProxy; database: pg.Client },
    [acts, ...others]: [SiteProcess, ...SiteProcess[]],
  ) {
    this.#url = url;
    this.#pooler = pooler;
    this.#proxy = proxy;
    this.#database = database;
    this.#acts = acts;
    this.#others = others;
  }

  static async set(url: string): Promise<Stage> {
    const pooler = await startPooler(url);
    const proxy = await CuttingProxy.to(url);
    const database = new pg.Client({ connectionString: url });
    await database.connect();
    const pooled = { ...testEnv(pooler.url), DATABASE_DIRECT_URL: url };
    return new Stage(url, { pooler, proxy, database }, [
      await SiteProcess.start(pooled),
      await SiteProcess.start(pooled),
      await SiteProcess.start({ ...testEnv(url), DATABASE_DIRECT_URL: proxy.through(url) }),
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
    const { rows } = await this.#database.query<{ at: Date }>(
      'SELECT at FROM purges ORDER BY id DESC LIMIT 1', // its transaction began then
    );
    return moments.map((moment) => moment - (rows[0]?.at.getTime() ?? 0));
  }

  async #startAnew(): Promise<void> {
    if ((await this.#acts.killedBy()) !== 'SIGKILL') throw new Error('It was not killed.');
    const pooled = { ...testEnv(this.#pooler.url), DATABASE_DIRECT_URL: this.#url };
    this.#acts = await SiteProcess.start(pooled);
  }

  async clear(): Promise<void> {
    await this.#proxy.close();
    for (const each of [this.#acts, ...this.#others]) await each.end();
    await this.#database.end();
    await this.#pooler.stop();
  }
}

const CUT_LISTENERS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'rinnalla'`;

async function momentOfHiding(site: SiteProcess, questionId: string): Promise<number> {
  const deadline = Date.now() + 4 * PROMISED_MS;
  while ((await site.shows(questionId)) !== null && Date.now() < deadline) {
    await wait(LOOK_EVERY_MS);
  }
  return Date.now();
}
