import pg from 'pg';
import { BackupReader } from '../lib/backup/piece-reader.ts';
import { type Restored, restoreBackup } from '../lib/backup/restore-backup.ts';
import { MIGRATIONS_FOLDER } from '../lib/backup/version.ts';
import { readEnv } from '../lib/env.ts';
import { finishRestore, refuseMissingKeys } from './after-restore.ts';
import { createDatabase, databaseName } from './connection.ts';
import { runOnce, withDatabase } from './engine-adapter.ts';
import type { Lifecycle } from './lifecycle.ts';
import { migrate } from './migrate.ts';
import { settingsOf, takeDatabase } from './our-database.ts';
import { Trouble } from './trouble.ts';

type Wanted = {
  texts: string;
  keys: string;
  identities: readonly string[];
  instead: boolean; // in the place of what is there
  sealed: boolean; // without the master keys
  asItWas?: boolean; // stays at the backup's migration, for the code of then
};

const say = (line: string) => console.log(`  ${line}`);
const migrateTo = (url: string, only: readonly string[]) => migrate(url, MIGRATIONS_FOLDER, only);

/** Restores a backup for the person at the keyboard, and says how long it took. @throws Trouble in one sentence */
export async function restoreByCommand(life: Lifecycle, wanted: Wanted): Promise<void> {
  const begin = performance.now();
  const { texts, keys, identities } = wanted;
  const ours = await takeDatabase(life);
  const settings = await settingsOf(ours);
  await life.run(async () => {
    const reader = await BackupReader.open(keys, identities);
    await reader.close();
    if (!wanted.sealed) {
      refuseMissingKeys(reader.head.masterKeys, settings.MASTER_KEYS);
      readEnv(settings); // what is wrong with them is said before anything is done
    }
    await createDatabase(ours.url);
  });
  const finish = async (url: string, restored: Restored) => {
    if (wanted.asItWas) return;
    const { sealed } = wanted;
    await finishRestore(restored, { url, settings, sealed, signal: life.signal, say });
  };
  const into = (url: string) =>
    restoreBackup({ url, texts, keys, identities, migrateTo, finish, say });
  const restored = await life.run(() =>
    wanted.instead ? insteadOf(ours.url, into) : into(ours.url),
  );
  const seconds = Math.round((performance.now() - begin) / 1_000);
  const { rows, tables, erased, head } = restored;
  say(
    `Restored what was there on ${head.madeAt}: ${rows} rows in ${tables} tables, in ${seconds} s`,
  );
  if (erased > 0) say(`${erased} questions that were erased since then stay erased`);
  say(
    'What was done since then, as taking a publication back or ending a membership, has to be done again.',
  );
}

/** Restores into a new database, which then takes the place of the other one; that one stays under another name. */
async function insteadOf(url: string, into: (url: string) => Promise<Restored>): Promise<Restored> {
  const name = databaseName(url);
  const fresh = `${name}_restored`;
  const server = withDatabase(url, 'postgres');
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const [own, other, before] = [name, fresh, `${name}_before_${stamp}`].map(pg.escapeIdentifier);
  await runOnce(server, `DROP DATABASE IF EXISTS ${other} WITH (FORCE)`);
  await runOnce(server, `CREATE DATABASE ${other} TEMPLATE template0`).catch((error) => {
    if (error.code !== '42501') throw error;
    throw new Trouble('This user may not create a database: restore into an empty one instead.');
  });
  try {
    const restored = await into(withDatabase(url, fresh));
    await disconnect();
    await runOnce(server, `ALTER DATABASE ${own} RENAME TO ${before}`).catch((error) => {
      if (error.code !== '55006') throw error;
      throw new Trouble('Somebody still uses the database: stop Rinnalla first.');
    });
    await runOnce(server, `ALTER DATABASE ${other} RENAME TO ${own}`);
    say(`What was there before is now in the database ${name}_before_${stamp}`);
    return restored;
  } catch (error) {
    await disconnect();
    await runOnce(server, `DROP DATABASE IF EXISTS ${other} WITH (FORCE)`);
    throw error;
  }
}

async function disconnect(): Promise<void> {
  const shared = globalThis as { rinnallaDb?: { $disconnect(): Promise<void> } };
  await shared.rinnallaDb?.$disconnect();
}
