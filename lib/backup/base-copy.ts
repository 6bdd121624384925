import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { clock, DAY } from '../clock.ts';
import { KEYS_KEPT_DAYS } from './old-backups.ts';
import { BackupTrouble } from './trouble.ts';

// Its content is of this very run of the server; PostgreSQL makes it anew.
const EMPTY = [
  ...['pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp'],
  ...['pg_subtrans', 'pg_wal'],
];
const LEFT = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*)$/;
const ARCHIVED_MS = 120_000; // for the last of its log to be archived

const baseSchema = z.object({
  endedAt: z.iso.datetime(),
  firstLog: z.string().regex(/^[0-9A-F]{24}$/),
});

/** A copy of the server's files, from which its log leads to any moment after `endedAt`. */
export type BaseCopy = { path: string; endedAt: Date; firstLog: string };

/** Where the log of a server's changes is archived, beside its data. */
export const logFolderOf = (data: string): string => `${data}-log`;
const basesFolderOf = (data: string) => `${data}-bases`;
const NOTE = 'base.json';

/** The copies of a server's files, the newest first. */
export async function basesOf(data: string): Promise<BaseCopy[]> {
  const folder = basesFolderOf(data);
  const names = await readdir(folder).catch(() => []);
  const found: BaseCopy[] = [];
  for (const name of names
    .filter((one) => !one.endsWith('.part'))
    .sort()
    .reverse()) {
    const path = join(folder, name);
    const note = baseSchema.parse(JSON.parse(await readFile(join(path, NOTE), 'utf8')));
    found.push({ path, endedAt: new Date(note.endedAt), firstLog: note.firstLog });
  }
  return found;
}

/** Where the data of our own server lie, if it archives its log; null for any other server. */
export async function archivingServer(url: string): Promise<string | null> {
  return connected(url, async (client) => {
    const { rows } = await client.query(
      "SELECT current_setting('archive_library') AS library, current_setting('archive_mode') AS mode",
    );
    if (rows[0].library !== 'basic_archive' || rows[0].mode !== 'on') return null;
    return (await client.query('SHOW data_directory')).rows[0].data_directory as string;
  });
}

/**
 * Copies the files of a running server of this machine that archives its log; ends copies and log that were kept long
 * enough. @returns where the copy lies @throws BackupTrouble for another server; what disk and database say
 */
export async function makeBaseCopy(url: string): Promise<string> {
  const data = await archivingServer(url);
  if (!data) {
    throw new BackupTrouble(
      'A moment of the past can be restored for the embedded database alone, where BACKUP_DIR is set: set it and start Rinnalla anew.',
    );
  }
  const name = clock.now().toISOString().replaceAll(':', '').replace('.', '-');
  const path = join(basesFolderOf(data), name);
  const unfinished = `${path}.part`;
  await connected(url, async (client) => {
    await client.query(`SET statement_timeout = ${ARCHIVED_MS}`);
    await client.query("SELECT pg_backup_start('rinnalla', true)");
    await copyFolder(data, unfinished);
    for (const one of EMPTY) await mkdir(join(unfinished, one), { mode: 0o700 });
    const { rows } = await client.query('SELECT labelfile, now() AS at FROM pg_backup_stop(true)');
    const { labelfile, at } = rows[0];
    await writeFile(join(unfinished, 'backup_label'), labelfile);
    const [, firstLog] = /^START WAL LOCATION: .*file ([0-9A-F]{24})/m.exec(labelfile) ?? [];
    await writeFile(join(unfinished, NOTE), JSON.stringify({ endedAt: at, firstLog }));
  });
  await rename(unfinished, path);
  await endOldBases(data);
  return path;
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (LEFT.test(entry.name) || EMPTY.includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target);
    else await copyFile(source, target).catch(unlessGone);
  }
}

// A table may be dropped meanwhile: the log says so too.
function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

async function endOldBases(data: string): Promise<void> {
  const since = new Date(clock.now().getTime() - KEYS_KEPT_DAYS * DAY);
  const bases = await basesOf(data);
  const [newest, ...others] = bases;
  const old = others.filter(({ endedAt }) => endedAt < since);
  for (const { path } of old) await rm(path, { recursive: true });
  const oldest = others.filter((base) => !old.includes(base)).at(-1) ?? newest;
  if (!oldest) return;
  for (const name of await readdir(logFolderOf(data))) {
    if (!/^[0-9A-F]{24}/.test(name)) continue; // the history of timelines
    if (placeInLog(name) < placeInLog(oldest.firstLog)) await rm(join(logFolderOf(data), name));
  }
}

// Whichever timeline it is of.
const placeInLog = (name: string) => name.slice(8, 24);

async function connected<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
