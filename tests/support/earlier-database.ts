import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { migrate } from '../../bin/migrate.ts';
import { administer, withDatabase } from './postgres.ts';
import { ROOT } from './sources.ts';

const MIGRATIONS = join(ROOT, 'prisma/migrations');

/**
 * A database as it stood before a migration, to be filled by SQL and then brought forward by that one, or
 * all to the `last`: what comes later is no matter of its test. Gone when the test ends.
 */
export async function databaseBefore(
  migration: string,
  last = migration,
): Promise<{ db: pg.Client; url: string; goForward: () => Promise<string[]> }> {
  const { url: server, name } = inject('database');
  const own = `${name}_${Math.random().toString(36).slice(2)}`;
  const url = withDatabase(server, own);
  await migrate(url, await migrations((one) => one < migration));
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  onTestFinished(async () => {
    await db.end();
    await administer(server, `DROP DATABASE "${own}" WITH (FORCE)`);
  });
  return { db, url, goForward: async () => migrate(url, await migrations((one) => one <= last)) };
}

/** A folder of those of our migrations. */
async function migrations(wanted: (name: string) => boolean): Promise<string> {
  const names = await readdir(MIGRATIONS);
  const folder = await mkdtemp(join(tmpdir(), 'some migrations '));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const one of names.filter((name) => name.endsWith('.toml') || wanted(name))) {
    await cp(join(MIGRATIONS, one), join(folder, one), { recursive: true });
  }
  return folder;
}
