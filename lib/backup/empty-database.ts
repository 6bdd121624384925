import pg from 'pg';
import { keptTables } from './tables.ts';
import { BackupTrouble } from './trouble.ts';

/** Makes sure that a database holds nothing that a restore would put aside. @throws BackupTrouble for another */
export async function refuseFilled(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const { name } of await keptTables(client)) {
      const { rows } = await client.query(
        `SELECT EXISTS (SELECT FROM ${pg.escapeIdentifier(name)}) AS filled`,
      );
      if (!rows[0].filled) continue;
      throw new BackupTrouble(
        `The database is not empty (there are rows in ${name}): nothing was done. Restore into a new database, or move this one away.`,
      );
    }
  } finally {
    await client.end();
  }
}

/** Takes everything of Rinnalla out of a database that was found empty. @throws BackupTrouble where it may not */
export async function clearDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('DROP SCHEMA IF EXISTS pgboss CASCADE');
    await client.query('DROP SCHEMA public CASCADE');
    await client.query('CREATE SCHEMA public');
  } catch (error) {
    throw new BackupTrouble(
      'The tables of the empty database could not be made anew: does it belong to this user?',
      { cause: error },
    );
  } finally {
    await client.end();
  }
}
