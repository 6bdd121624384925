import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { ThemeId } from '#lib/id.ts';
import { startAtOnePlace } from '../../bin/at-one-place.ts';
import { keepRunning } from '../../bin/keep-running.ts';
import { Lifecycle } from '../../bin/lifecycle.ts';
import { prepareDatabase } from '../../bin/migrate.ts';
import type { Part } from '../../bin/part.ts';
import { freePort } from '../../bin/ports.ts';
import { startWeb } from '../../bin/web.ts';
import { startWorkerPart } from '../../bin/worker.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { Random } from '../../prisma/seed/random.ts';
import { HttpAsker, manyTimes } from '../support/http-asker.ts';
import { MailServer, messageId } from '../support/moody-mail-server.ts';
import type { Proof } from '../support/proof.ts';
import { testEnv } from '../support/test-env.ts';
import { takeTestFolder } from '../support/test-folder.ts';

const WATCHERS = 10; // who are told of each question, so many jobs it makes
const KILLS = 0.5; // for each question
const AT_ONCE = 4; // who ask
const MOST_PAUSE_MS = 3_000; // between two kills
const PATIENCE_MS = 400_000; // until all have heard: jobs of killed workers, waits between tries
const PRESS_AGAIN_MS = 500;
const FIRST_PORT = 3_700;
const PORT = 54_629;
const ACUTE = 'Aion tappaa itseni tänä yönä. Köysi on valmiina, enkä enää tiedä mitä tekisin.';
const PAUSES = { firstMs: 250, longestMs: 4_000, calmMs: 1_000 };

/** Whatever of it is killed, the site is there again and has lost nothing. */
export const proof: Proof = {
  proves:
    'However often web server, worker and PostgreSQL are killed while people ask, all is there again by itself; each question is stored once, and everybody who is to hear of it hears, under one Message-ID.',
  rooms: [
    'bin/at-one-place.ts',
    'bin/keep-running.ts',
    'bin/part.ts',
    'lib/jobs',
    'lib/worker',
    'lib/asking',
    'lib/db',
  ],
  n: 200,
  web: true,
  async run({ seed, n }) {
    const random = new Random(seed);
    const life = new Lifecycle();
    const mail = new MailServer();
    const folder = await takeTestFolder('kills');
    const over = new AbortController();
    try {
      const site = await startSite(life, folder.path, await mail.start());
      const asked = await crews(n);
      const killing = killSome(site, random, n * KILLS, over.signal);
      const pressed: number[] = [];
      await manyTimes(n, AT_ONCE, async (number) => {
        pressed.push(await askUntilKept(site.url, asked[number]?.theme, number));
      });
      const kills = await killing;
      const addresses = asked.flatMap(({ watchers }) => watchers);
      await hasHeard(mail, addresses);
      await allDone(asked.map(({ theme }) => theme));
      return {
        questions: n,
        jobs: addresses.length,
        ...kills,
        pressedAgain: sum(pressed) - n,
        twice: twice(mail),
      };
    } finally {
      over.abort();
      await client().$disconnect();
      await life.stop();
      await mail.stop();
      await folder.release();
    }
  },
};

type Site = { url: string; pids: Record<'web' | 'worker' | 'database', () => number> };

/** PostgreSQL, web server and worker, each kept running as `npm start` keeps it. */
async function startSite(life: Lifecycle, folder: string, mailServer: string): Promise<Site> {
  const database = await keepRunning(life, {
    name: 'PostgreSQL',
    pauses: PAUSES,
    start: startAtOnePlace({ folder, port: PORT }),
  });
  await prepareDatabase(database.url);
  Object.assign(process.env, testEnv(database.url));
  Object.assign(env(), { databaseUrl: database.url, databaseDirectUrl: database.url });
  const port = await freePort(FIRST_PORT);
  const url = `http://localhost:${port}`;
  const own = { PORT: String(port), PUBLIC_URL: url, BEHIND_PROXY: '1', MAIL_SERVER: mailServer };
  const settings = { ...process.env, ...testEnv(database.url), ...own };
  const parts = new Map<string, Part>();
  const noted = (name: string, start: () => Promise<Part>) =>
    keepRunning(life, {
      name,
      pauses: PAUSES,
      start: async () => {
        const part = await start();
        parts.set(name, part);
        return part;
      },
    });
  await noted('web', () => startWeb('start', port, settings));
  await noted('worker', () => startWorkerPart(settings));
  const pidFile = join(folder, 'postgres/postmaster.pid');
  return {
    url,
    pids: {
      web: () => parts.get('web')?.pid ?? 0,
      worker: () => parts.get('worker')?.pid ?? 0,
      database: () => Number(readFileSync(pidFile, 'utf8').split('\n')[0]),
    },
  };
}

type Theme = { theme: ThemeId; watchers: string[] };

/** As many themes as are asked in, each with people of its own who hear of it. */
async function crews(count: number): Promise<Theme[]> {
  const made: Theme[] = [];
  while (made.length < count) {
    const { theme, organisation, moderator } = await createCrew();
    const watchers = [moderator.accountId];
    while (watchers.length < WATCHERS) {
      watchers.push((await createMember({ organisation, role: 'moderator' })).accountId);
    }
    made.push({ theme, watchers: watchers.map((account) => `${account}@demo.invalid`) });
  }
  return made;
}

/** Kills one of the three at moments that nobody chose, so often, or until it is over. */
async function killSome({ pids }: Site, random: Random, count: number, over: AbortSignal) {
  const kills = { web: 0, worker: 0, database: 0 };
  const names = ['web', 'worker', 'database'] as const;
  for (let killed = 0; killed < count && !over.aborted; ) {
    await wait(random.between(0, MOST_PAUSE_MS));
    const name = random.pick(names);
    if (!kill(pids[name])) continue; // it is not there yet again
    kills[name] += 1;
    killed += 1;
  }
  return kills;
}

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

function kill(pid: () => number): boolean {
  try {
    return process.kill(pid(), 'SIGKILL');
  } catch {
    return false;
  }
}

/** Asks as somebody who presses again until they are told that it has arrived; how often they pressed. */
async function askUntilKept(
  url: string,
  theme: ThemeId | undefined,
  number: number,
): Promise<number> {
  const asker = new HttpAsker(url, `198.51.${100 + (number >> 8)}.${number % 256}`);
  const { got: fields } = await again(async () => {
    const opened = (await asker.open()).map(([name, value]): [string, string] =>
      name === 'theme' ? [name, theme ?? ''] : name === 'body' ? [name, ACUTE] : [name, value],
    );
    return asker.prove(opened);
  });
  let pressed = 0;
  await again(async () => {
    pressed += 1;
    if (!(await asker.send(fields))) throw new Error('It was not taken.');
  });
  return pressed;
}

/** Does it until it succeeds. */
async function again<Got>(work: () => Promise<Got>): Promise<{ got: Got }> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return { got: await work() };
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(PRESS_AGAIN_MS);
    }
  }
}

async function hasHeard(mail: MailServer, addresses: readonly string[]): Promise<void> {
  await again(async () => {
    const there = new Set(mail.arrived.flatMap(({ to }) => to));
    const missing = addresses.filter((address) => !there.has(address)).length;
    if (missing) throw new Error(`${missing} of ${addresses.length} have heard nothing.`);
  });
}

/** In the end no job of these waits, none was given up, and each theme has its question once. */
async function allDone(themes: readonly ThemeId[]): Promise<void> {
  await again(async () => {
    const [{ open } = { open: -1 }] = await client().$queryRaw<{ open: number }[]>`
      SELECT count(*)::int AS open FROM pgboss.job
      WHERE name = 'alarm-mail' AND state IN ('created', 'retry', 'active')`;
    if (open !== 0) throw new Error(`${open} jobs wait.`);
  });
  const failed = await client().$queryRaw<{ id: string }[]>`
    SELECT id FROM pgboss.job WHERE state = 'failed' AND name = 'alarm-mail'`;
  assert.deepEqual(failed, []);
  const stored = await client().question.groupBy({
    by: ['themeId'],
    where: { themeId: { in: [...themes] } },
    _count: true,
  });
  assert.equal(stored.length, themes.length);
  assert(stored.every(({ _count }) => _count === 1));
}

/** Mails that came a second time. @throws where such a mail has another Message-ID */
function twice({ arrived }: MailServer): number {
  const ids = new Map<string, string>();
  for (const mail of arrived) {
    const address = mail.to[0] ?? '';
    assert.equal(ids.get(address) ?? messageId(mail), messageId(mail));
    ids.set(address, messageId(mail));
  }
  return arrived.length - ids.size;
}
