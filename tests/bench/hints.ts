import { loadavg } from 'node:os';
import pg from 'pg';
import { startDatabase } from '../../bin/database.ts';
import { makeTemplate } from '../support/template.ts';
import { testEnv } from '../support/test-env.ts';
import { takeTestFolder } from '../support/test-folder.ts';
import { tableOf } from './table.ts';

// How many writes a second there are when nobody is told of them, when they are told of within their
// transaction, and when they are told of after it. On a database that keeps what it says: the price of a
// NOTIFY within a transaction is that no other one commits until it is on the disk.
const PORT = 54_431;
const CONNECTIONS = 16;
const ROUND_MS = 4_000;
const ROUNDS = 3;

const folder = await takeTestFolder('hints');
const server = await startDatabase({
  folder: folder.path,
  port: PORT,
  settings: { max_connections: '100' },
});
const url = await makeTemplate(server.url, 'rinnalla_hints');
Object.assign(process.env, testEnv(url));
const { SYSTEM } = await import('../../lib/actor.ts');
const { CHANNEL } = await import('../../lib/db/channel.ts');
const { client, withActor } = await import('../../lib/db/client.ts');
const { hint } = await import('../../lib/db/hints.ts');

const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
const ear = new pg.Client({ connectionString: url });
let heard = 0;
ear.on('notification', () => {
  heard += 1;
});
await ear.connect();
await ear.query(`LISTEN ${CHANNEL}`);

const INSERT = "INSERT INTO purges (tags) VALUES (ARRAY['bench'])";
const notify = (on: pg.Pool | pg.PoolClient, id: string) =>
  on.query('SELECT pg_notify($1, $2)', [CHANNEL, id]);

/** One write in a transaction of its own, over a bare connection. */
async function write(within: (on: pg.PoolClient) => Promise<unknown>): Promise<void> {
  const on = await pool.connect();
  try {
    await on.query('BEGIN');
    await on.query(INSERT);
    await within(on);
    await on.query('COMMIT');
  } finally {
    on.release();
  }
}

const create = { data: { tags: ['bench'] } };
const nothing = async () => undefined;

const WAYS: Record<string, (id: string) => Promise<unknown>> = {
  'bare: nothing is said': () => write(nothing),
  'bare: NOTIFY within the transaction': (id) => write((on) => notify(on, id)),
  'bare: NOTIFY after each commit': (id) => write(nothing).then(() => notify(pool, id)),
  'withActor: nothing is said': () => withActor(SYSTEM, (tx) => tx.purge.create(create)),
  'withActor: NOTIFY within the transaction': (id) =>
    withActor(SYSTEM, async (tx) => {
      await tx.purge.create(create);
      await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${id})`;
    }),
  'withActor: hints, said after the commit': (id) =>
    withActor(SYSTEM, async (tx) => {
      await tx.purge.create(create);
      hint(tx, { kind: 'note', ids: [id] });
    }),
};

/** Writes a second, over one round. */
async function round(write: (id: string) => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  let writes = 0;
  const one = async () => {
    while (performance.now() - begin < ROUND_MS) {
      await write(`${begin}-${writes}`);
      writes += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return (writes / (performance.now() - begin)) * 1_000;
}

try {
  const results = Object.entries(WAYS).map(([name, way]) => ({
    name,
    way,
    rates: [] as number[],
    told: 0,
  }));
  for (let number = 0; number < ROUNDS; number += 1) {
    for (const result of results) {
      const before = heard;
      result.rates.push(await round(result.way));
      await ear.query('SELECT 1'); // what was said before this is heard by then
      result.told += heard - before;
    }
  }
  const middle = ({ rates }: { rates: number[] }) =>
    rates.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  const rows = results.map((result) => {
    const [kind = ''] = result.name.split(':');
    const silent = results.find(({ name }) => name === `${kind}: nothing is said`) ?? result;
    const ratio = (middle(result) / middle(silent)).toFixed(2);
    return [result.name, ...result.rates.map((rate) => rate.toFixed(0)), ratio, `${result.told}`];
  });
  const rounds = Array.from({ length: ROUNDS }, (_, at) => `round ${at + 1}`);
  console.log(tableOf(['writes a second', ...rounds, 'of silence', 'heard'], rows));
  console.log(`${CONNECTIONS} at once; load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await ear.end();
  await pool.end();
  await client().$disconnect();
  await server.stop().finally(folder.release);
}
