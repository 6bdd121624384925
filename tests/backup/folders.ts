import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { administer, withDatabase } from '../support/postgres.ts';

/** A folder that is gone when the test ends. */
export async function takeBackupFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'some backups '));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** The address of a new and empty database, gone when the test ends. */
export async function emptyDatabase(): Promise<string> {
  const { url: server, name } = inject('database');
  const own = `${name}_${Math.random().toString(36).slice(2)}`;
  await administer(server, `CREATE DATABASE "${own}"`);
  onTestFinished(() => administer(server, `DROP DATABASE "${own}" WITH (FORCE)`));
  return withDatabase(server, own);
}

/** Asks a database one thing, and hangs up. */
export async function askDatabase<Row extends pg.QueryResultRow>(
  url: string,
  query: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    return (await db.query<Row>(query, values)).rows;
  } finally {
    await db.end();
  }
}
