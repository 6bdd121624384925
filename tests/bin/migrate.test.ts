import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { runOnce } from '../../bin/engine-adapter.ts';
import { withDatabase } from '../support/postgres.ts';
import { ROOT } from '../support/sources.ts';

type Ended = { code: number; said: string };

/** Runs `npm run migrate` with these settings and no others of ours. */
function migrateBy(settings: Record<string, string>): Promise<Ended> {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'bin/migrate.ts')], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

test('two at once on a database that is not there yet make it ready, and say so', async () => {
  const { url, name } = inject('database');
  const own = `${name}_by_command`;
  onTestFinished(() => runOnce(url, `DROP DATABASE IF EXISTS "${own}" WITH (FORCE)`));
  const settings = { DATABASE_URL: withDatabase(url, own) };
  const done = { code: 0, said: 'The database is ready for this version of Rinnalla.\n' };
  expect(await Promise.all([migrateBy(settings), migrateBy(settings)])).toEqual([done, done]);
  await runOnce(settings.DATABASE_URL, 'SELECT FROM questions, pgboss.job');
}, 60_000);

test('where no database answers it says so in one sentence', async () => {
  const settings = { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/rinnalla' };
  expect(await migrateBy(settings)).toEqual({
    code: 1,
    said: 'No database server answers at 127.0.0.1:1.\n',
  });
});
