import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectionTrouble, tryToConnect } from './connection.ts';
import { completeSettings } from './settings.ts';
import { Trouble } from './trouble.ts';

const DATA = join(import.meta.dirname, '../.data');

/**
 * Gives a command the settings of the installation beside which it runs: its own database, or that of
 * the Rinnalla that `npm start` keeps running.
 * @throws Trouble where there is no database, or none answers
 */
export async function databaseSettings(): Promise<void> {
  const url = process.env.DATABASE_URL || (await embeddedDatabase());
  await tryToConnect(url).catch((error) => {
    throw new Trouble(connectionTrouble(error, url).message);
  });
  Object.assign(process.env, await completeSettings(process.env, DATA), { DATABASE_URL: url });
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
