import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { MemberId } from '#lib/id.ts';
import { freePort } from '../../bin/ports.ts';
import { pathFor } from '../../lib/i18n/routing.ts';
import { testEnv } from '../support/test-env.ts';
import { benchDatabase } from './database.ts';
import { type Measured, startBare, startProduction } from './process.ts';
import { tableOf } from './table.ts';

// How long a desk takes to come when very much waits: the whole page, sealed titles and all, beside the
// bare query for as many rows and a bare server that sends the same bytes.

const PORT = 3_470;
const WARM_UP = 5;
const BARE_QUERY = `SELECT id, data_key, sealed_title FROM questions
  WHERE status = 'open' ORDER BY risk DESC, promised_on LIMIT 50`;

const { values } = parseArgs({
  options: {
    open: { type: 'string', default: '5000' },
    times: { type: 'string', default: '40' },
  },
});
const times = Number(values.times);

type Person = { name: string; memberId: MemberId; cookie: string };

/** Somebody of each role in the organisation with the most themes, signed in. */
async function people(db: pg.Client): Promise<Person[]> {
  const { rows } = await db.query<{ id: MemberId; account_id: string; role: string }>(`
    SELECT DISTINCT ON (m.role) m.id, m.account_id, m.role::text
    FROM members m WHERE m.left_at IS NULL
    ORDER BY m.role, (SELECT count(*) FROM organisation_themes t
      WHERE t.organisation_id = m.organisation_id) DESC, m.id`);
  const signedIn: Person[] = [];
  for (const { id, account_id: account, role } of rows) {
    const token = `bench-${id}`;
    await db.query(
      `INSERT INTO sessions (token_hash, account_id, member_id, started_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, now(), now(), now() + interval '1 hour')`,
      [createHash('sha256').update(token).digest('hex'), account, id],
    );
    signedIn.push({ name: role, memberId: id, cookie: `staff=${token}` });
  }
  return signedIn;
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = -WARM_UP; turn < times; turn += 1) {
    const begin = performance.now();
    await work();
    if (turn >= 0) taken.push(performance.now() - begin);
  }
  return taken.sort((one, other) => one - other);
}

const at = (sorted: number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

async function page(server: Measured, path: string, { cookie }: Person): Promise<Buffer> {
  const answer = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

async function rowOf(what: string, path: string, person: Person, servers: Servers) {
  const body = await page(servers.production, path, person);
  await fetch(servers.bare.url, { method: 'POST', body: new Uint8Array(body) });
  const whole = await timesOf(() => page(servers.production, path, person));
  const bytes = await timesOf(async () => (await fetch(servers.bare.url)).arrayBuffer());
  const query = await timesOf(() => servers.db.query(BARE_QUERY));
  const least = at(query, 0.5) + at(bytes, 0.5);
  return [
    `${person.name}, ${what}`,
    (body.length / 1024).toFixed(0),
    ...[0.5, 0.95, 1].map((share) => at(whole, share).toFixed(0)),
    ...[at(query, 0.5).toFixed(1), at(bytes, 0.5).toFixed(1)],
    `${(at(whole, 0.5) / least).toFixed(0)} x`,
  ];
}

type Servers = { production: Measured; bare: Measured; db: pg.Client };

async function measure(databaseUrl: string): Promise<void> {
  Object.assign(process.env, testEnv(databaseUrl));
  const { addWaiting } = await import('./waiting.ts'); // after the settings it reads
  await addWaiting(Number(values.open));
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  await db.query('VACUUM ANALYZE');
  const port = await freePort(PORT);
  const env = { ...testEnv(databaseUrl), PUBLIC_URL: `http://localhost:${port}` };
  const production = await startProduction(port, env, []);
  const bare = await startBare(await freePort(port + 1));
  try {
    const desk = pathFor('fi', 'desk');
    const table: string[][] = [];
    for (const person of await people(db)) {
      const row = (what: string, path: string) =>
        rowOf(what, path, person, { production, bare, db });
      table.push(await row('desk', desk));
      if (person.name === 'coordinator') continue;
      const section = person.name === 'moderator' ? 'received' : 'pool';
      table.push(await row('page 10 of a section', `${desk}?section=${section}&page=10`));
      table.push(await row('search', `${desk}?q=ilta`));
    }
    const { rows } = await db.query(`SELECT count(*)::int AS open, (SELECT count(*)::int
      FROM organisations) AS organisations FROM questions WHERE status = 'open'`);
    console.log(
      `\n${rows[0].open} questions in the pool, ${rows[0].organisations} organisations; load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(
      tableOf(
        ['', 'kB', 'p50 ms', 'p95 ms', 'most ms', 'bare query', 'bare bytes', 'p50 to bare'],
        table,
      ),
    );
  } finally {
    await production.stop();
    await bare.stop();
    await db.end();
  }
}

const database = await benchDatabase();
try {
  await measure(database.url);
} finally {
  await database.stop();
}
