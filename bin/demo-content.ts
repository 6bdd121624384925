import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { databaseName } from './connection.ts';
import { runOnce, withDatabase } from './engine-adapter.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

const SEED = join(import.meta.dirname, '../prisma/seed/seed.ts');

const markIn = (folder: string) => join(folder, 'demo-unfinished');

/** Drops a database of our own that was left with half of the demo content, to begin anew. */
export async function dropUnfinishedDemo(url: string, folder: string): Promise<void> {
  if (!existsSync(markIn(folder))) return;
  const name = pg.escapeIdentifier(databaseName(url));
  await runOnce(withDatabase(url, 'postgres'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await rm(markIn(folder));
}

type Options = { folder: string; signal: AbortSignal; say: (line: string) => void };

export async function fillWithDemoContent(settings: Settings, options: Options): Promise<void> {
  const { folder, signal, say } = options;
  if (!(await isEmpty(settings.DATABASE_URL ?? ''))) return;
  say('Writing the demo content');
  await writeFile(markIn(folder), '');
  // As in demo-content.ts: pg 8 warns of what Prisma's adapter does.
  const child = spawn(process.execPath, ['--disable-warning=DeprecationWarning', SEED], {
    env: settings as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  signal.addEventListener('abort', () => child.kill());
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Trouble('The demo content could not be written, for the reason above.');
  await rm(markIn(folder));
}

async function isEmpty(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query('SELECT NOT EXISTS (SELECT FROM organisations) AS empty')
    .finally(() => client.end());
  return rows[0].empty;
}
