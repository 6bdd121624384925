import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { connectionTrouble, tryToConnect } from './connection.ts';
import { startDatabase } from './database.ts';
import { databaseAddress } from './database-settings.ts';
import type { Lifecycle } from './lifecycle.ts';
import { takeLock } from './lock.ts';
import { completeSettings, type Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

export const OWN_DATA = join(import.meta.dirname, '../.data');

/** The database of this installation, past a pooler; `embedded` is the one in .data. */
export type OurDatabase = { url: string; embedded: boolean };

const say = (line: string) => console.log(`  ${line}`);

/**
 * The database that is named or runs here; where ours does not run it is started until the command ends.
 * @throws Trouble where none answers
 */
export async function reachDatabase(life: Lifecycle): Promise<OurDatabase> {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = process.env;
  const named = DATABASE_DIRECT_URL || DATABASE_URL;
  if (named) return { url: await answering(named), embedded: false };
  if (!existsSync(join(OWN_DATA, 'postgres')))
    return { url: await databaseAddress(), embedded: true };
  const url = await databaseAddress();
  const runs = await tryToConnect(url).then(
    () => true,
    () => false,
  );
  return runs ? { url, embedded: true } : startOwnDatabase(life);
}

/** The same for what nobody else may use meanwhile: ours is started, so it must not run. @throws Trouble */
export async function takeDatabase(life: Lifecycle): Promise<OurDatabase> {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = process.env;
  const named = DATABASE_DIRECT_URL || DATABASE_URL;
  if (named) return { url: named, embedded: false };
  return startOwnDatabase(life);
}

/** The settings of the installation, with its database. */
export async function settingsOf({ url }: OurDatabase): Promise<Settings> {
  const settings = await completeSettings(process.env, OWN_DATA);
  return { ...settings, DATABASE_URL: process.env.DATABASE_URL || url };
}

/** Takes our own database for this command alone. @throws Trouble while another uses it */
export async function lockOwnDatabase(life: Lifecycle): Promise<void> {
  await mkdir(OWN_DATA, { recursive: true });
  await life.run(
    () =>
      takeLock(join(OWN_DATA, 'running.sock'), 'The database is used by another command just now.'),
    ({ release }) => release(),
  );
}

async function startOwnDatabase(life: Lifecycle): Promise<OurDatabase> {
  await lockOwnDatabase(life);
  await completeSettings(process.env, OWN_DATA); // makes the keys before there is a database without them
  const { url } = await life.run(
    () => startDatabase({ folder: OWN_DATA, pointInTime: Boolean(process.env.BACKUP_DIR), say }),
    ({ stop }) => stop(),
  );
  return { url, embedded: true };
}

async function answering(url: string): Promise<string> {
  await tryToConnect(url).catch((error) => {
    throw new Trouble(connectionTrouble(error, url).message);
  });
  return url;
}
