import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { env } from '#lib/env.ts';
import type { QuestionId } from '#lib/id.ts';
import { Random } from '../../prisma/seed/random.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { POOLER, type Pooler, startPooler } from '../support/pooler.ts';
import type { Proof } from '../support/proof.ts';
import { SiteProcess } from '../support/site-process.ts';
import { testEnv } from '../support/test-env.ts';

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

/** Whatever goes wrong, what is hidden is shown nowhere five seconds later. */
export const proof: Proof = {
  proves:
    'Five seconds after a question is hidden no process shows it, also where one is killed before it says so, a listener hears nothing or is cut off, and a pooler stands between.',
  rooms: ['lib/db', 'lib/kept', 'lib/events', 'lib/questions', 'lib/publishing', 'lib/web'],
  n: 250,
  needs: POOLER,
  async run({ seed, n }) {
    const random = new Random(seed);
    const stage = await Stage.set(env().databaseUrl);
    try {
      const times = new Map<string, number[]>();
      for (let round = 0; round < n; round += 1) {
        const mishap = random.pick(Object.keys(MISHAPS));
        const took = await stage.hide(MISHAPS[mishap] ?? {});
        times.set(mishap, [...(times.get(mishap) ?? []), ...took]);
        const late = took.find((ms) => ms > PROMISED_MS);
        if (late) throw new Error(`Shown for ${late} ms; what went wrong: ${mishap}.`);
      }
      return Object.fromEntries([...times].flatMap(figuresOf));
    } finally {
      await stage.clear();
    }
  },
};

function figuresOf([mishap, times]: [string, number[]]): [string, number][] {
  const sorted = times.toSorted((one, other) => one - other);
  return [
    [`${mishap}: median ms`, sorted[Math.floor(sorted.length / 2)] ?? 0],
    [`${mishap}: longest ms`, sorted.at(-1) ?? 0],
  ];
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
    const asked = Date.now(); // before the change itself: rows keep no more than the minute of it
    this.#acts.ask({ withdraw: questionId, ...(dies && { dies: 'before it says so' }) });
    const hidden = this.#others.map((other) => momentOfHiding(other, questionId));
    if (dies) await this.#startAnew();
    else await this.#acts.says((said) => 'done' in said);
    return (await Promise.all(hidden)).map((moment) => moment - asked);
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

async function momentOfHiding(site: SiteProcess, questionId: QuestionId): Promise<number> {
  const deadline = Date.now() + 4 * PROMISED_MS;
  while ((await site.shows(questionId)) !== null && Date.now() < deadline) {
    await wait(LOOK_EVERY_MS);
  }
  return Date.now();
}
