import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { makeBaseCopy } from '#lib/backup/base-copy.ts';
import { startDatabase } from '../../bin/database.ts';
import { runOnce } from '../../bin/engine-adapter.ts';
import { restoreMoment } from '../../bin/restore-moment.ts';
import type { Proof } from '../support/proof.ts';

const HASTE = { fsync: 'off' };
const SECOND = 1_000;

async function ask<Row extends pg.QueryResultRow>(url: string, query: string): Promise<Row> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(query);
    if (!rows[0]) throw new Error('Nothing was answered.');
    return rows[0];
  } finally {
    await client.end();
  }
}

/** The embedded server goes back to any second since a copy of its files. */
export const proof: Proof = {
  proves:
    'The embedded database goes back to the second before everything was deleted, also after a crash, and refuses a moment that it cannot reach.',
  rooms: ['lib/backup/base-copy.ts', 'bin/restore-moment.ts', 'bin/database.ts'],
  n: 2_000, // rows
  async run({ n }) {
    const folder = await mkdtemp(join(tmpdir(), 'a past '));
    await chmod(folder, 0o755);
    const say = () => {};
    const start = () => startDatabase({ folder, pointInTime: true, settings: HASTE, port: 54_529 });
    const at = (moment: Date) => restoreMoment({ folder, moment, say, port: 54_529 });
    let database = await start();
    try {
      const { url } = database;
      await runOnce(url, 'CREATE TABLE kept AS SELECT 1 AS i');
      await makeBaseCopy(url);
      await runOnce(url, `INSERT INTO kept SELECT i FROM generate_series(2, ${n}) AS i`);
      await wait(SECOND);
      const { moment } = await ask<{ moment: Date }>(url, 'SELECT now() AS moment');
      await wait(SECOND);
      await runOnce(url, 'DELETE FROM kept');
      const [pid] = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGQUIT'); // as a crash: the last of its log is not archived
      await database.exited;

      const tooLate = at(new Date(moment.getTime() + 3_600_000));
      await assert.rejects(tooLate, /ends before .* Nothing was changed/);
      await assert.rejects(at(new Date(0)), /choose a later moment/);
      const names = await readdir(folder);
      assert(!names.some((name) => name.includes('.before-')), names.join());

      database = await at(moment);
      const { found } = await ask<{ found: number }>(
        database.url,
        'SELECT count(*)::int AS found FROM kept',
      );
      assert.equal(found, n);
      await runOnce(database.url, 'INSERT INTO kept VALUES (0)');
      await makeBaseCopy(database.url);
      await database.stop();
      database = await start();
      const after = await ask<{ found: number }>(
        database.url,
        'SELECT count(*)::int AS found FROM kept',
      );
      assert.equal(after.found, n + 1);
      return { rows: found };
    } finally {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
