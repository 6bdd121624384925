import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Made } from './make-backup.ts';
import { openSealed } from './open-sealed.ts';
import { restoreBackup } from './restore-backup.ts';
import { BackupTrouble } from './trouble.ts';
import { MIGRATIONS_FOLDER } from './version.ts';

const LONGEST_NAME = 63; // bytes, of PostgreSQL
const SUFFIX = '_drill';

/** What a trial found: rows restored and alike, sealed texts that opened. */
export type Drilled = { rows: number; opened: number };

type Options = { url: string; masterKeys: string; identity: string };

/**
 * Tries a backup: restores its files into a database of its own beside that of `url`, compares every table, opens
 * some texts, and drops it again. @throws BackupTrouble where something differs; what the database says, as 42501
 * where this user may not create one
 */
export async function drillBackup(made: Made, options: Options): Promise<Drilled> {
  const { url, masterKeys, identity } = options;
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const scratch = name.slice(0, LONGEST_NAME - SUFFIX.length) + SUFFIX;
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(scratch)}`;
  const drop = `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(scratch)} WITH (FORCE)`;
  await runAlone(url, drop); // of a trial that was cut off
  await runAlone(url, `CREATE DATABASE ${pg.escapeIdentifier(scratch)} TEMPLATE template0`);
  try {
    const { rows } = await restoreBackup({
      ...{ url: other.href, texts: made.texts, keys: made.keys },
      ...{ identities: [identity], migrateTo: applyMigrations },
    });
    const { tried, opened } = await openSealed(other.href, masterKeys);
    if (opened < tried) throw new BackupTrouble(`${tried - opened} sealed texts do not open.`);
    return { rows, opened };
  } finally {
    await runAlone(url, drop);
  }
}

/** The migrations as they are written: enough for a database that nobody will ever bring forward. */
async function applyMigrations(url: string, migrations: readonly string[]): Promise<void> {
  for (const name of migrations) {
    await runAlone(url, await readFile(join(MIGRATIONS_FOLDER, name, 'migration.sql'), 'utf8'));
  }
}

async function runAlone(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
