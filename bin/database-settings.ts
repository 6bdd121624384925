import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectionTrouble, tryToConnect } from './connection.ts';
import { completeSettings, type Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

const DATA = join(import.meta.dirname, '../.data');

/** Gives a command the settings of its installation. @throws Trouble where there is no database, or none answers */
export async function databaseSettings(): Promise<void> {
  const url = await databaseAddress();
  await tryToConnect(url).catch((error) => {
    throw new Trouble(connectionTrouble(error, url).message);
  });
  Object.assign(process.env, await completeSettings(process.env, DATA), { DATABASE_URL: url });
}

/** The settings of a part that is started by itself: those given, made whole from the installation here. */
export async function ownSettings(): Promise<Settings> {
  const { DATABASE_URL, MASTER_KEYS } = process.env;
  if (DATABASE_URL && MASTER_KEYS) return { ...process.env };
  const settings = await completeSettings(process.env, DATA);
  return { ...settings, DATABASE_URL: await databaseAddress() };
}

/** The database to use: the one that is named, or that of the Rinnalla that `npm start` keeps running. */
export async function databaseAddress(): Promise<string> {
  return process.env.DATABASE_URL || embeddedDatabase();
}

async function embeddedDatabase(): Promise<string> {
  const url = await readFile(join(DATA, 'database-url'), 'utf8').catch(absent);
  if (url) return url.trim();
  throw new Trouble('There is no database yet: run npm start once, or set DATABASE_URL.');
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
