import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { logFolderOf } from '../lib/backup/base-copy.ts';
import { createDatabase } from './connection.ts';
import { freePort } from './ports.ts';
import { findHome, giveTo, type Home } from './postgres-home.ts';
import { clearLeftovers, run, startServer, stopServer } from './postgres-process.ts';
import { Trouble } from './trouble.ts';

const HOST = '127.0.0.1';
const USUAL_PORT = 54_329;
const ROLE = 'rinnalla';

// The first locale the system has: text search and trigrams must know letters beyond ASCII.
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

const NEW_CLUSTER = [`--username=${ROLE}`, '--encoding=UTF8', '--auth=scram-sha-256'];

const SETTINGS = {
  listen_addresses: HOST,
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // An error in the log must not carry what somebody wrote.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const logIn = (folder: string) => join(folder, 'postgres.log');
const urlIn = (folder: string) => join(folder, 'database-url');

export type DatabaseOptions = {
  /** Gets postgres/ (the data), postgres.log and database-url; nobody else may be using it. */
  folder: string;
  port?: number;
  settings?: Record<string, string>;
  pointInTime?: boolean; // archives the log of changes, so that a moment of the past can be restored
  say?: (line: string) => void;
};

export type Database = { url: string; stop(): Promise<void>; exited: Promise<unknown> };

/** Starts npm's PostgreSQL on data of its own. @throws Trouble in one sentence where the machine forbids it */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const { folder, say = () => {} } = options;
  await mkdir(folder, { recursive: true });
  const home = await findHome(folder, say);
  const version = await readFile(join(home.data, 'PG_VERSION'), 'utf8').catch(absent);
  if (version === null) await initialise(home, options);
  else await clearLeftovers(home.data);
  const password = await passwordIn(urlIn(folder));
  const archiving = options.pointInTime ? await archivingOf(home) : {};
  const { server, port } = await startOnFreePort(home, {
    ...options,
    settings: { ...archiving, ...options.settings },
  });
  const url = `postgresql://${ROLE}:${password}@${HOST}:${port}/rinnalla`;
  await createDatabase(url);
  await writeFile(urlIn(folder), `${url}\n`, { mode: 0o600 });
  return { url, stop: () => stopServer(server), exited: once(server, 'exit') };
}

const ARCHIVE_SECONDS = '300'; // at most so much is lost

async function archivingOf(home: Home): Promise<Record<string, string>> {
  const log = logFolderOf(home.data);
  await mkdir(log, { recursive: true, mode: 0o700 });
  await giveTo(home.user, log);
  return {
    archive_mode: 'on',
    archive_library: 'basic_archive',
    'basic_archive.archive_directory': log,
    archive_timeout: ARCHIVE_SECONDS,
  };
}

async function initialise(home: Home, { folder, say }: DatabaseOptions): Promise<void> {
  say?.('Creating the database');
  const fresh = `${home.data}.new`;
  const passwordFile = `${home.data}.password`;
  const password = randomBytes(24).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(home.user, passwordFile);
  for (const locale of LOCALES) {
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { mode: 0o700 });
    await giveTo(home.user, fresh);
    const args = [
      `--pgdata=${fresh}`,
      `--locale=${locale}`,
      `--pwfile=${passwordFile}`,
      ...NEW_CLUSTER,
    ];
    const child = await run(home, 'initdb', args, logIn(folder));
    const [code] = await once(child, 'exit');
    if (code === 0) break;
    const said = await readFile(logIn(folder), 'utf8');
    if (!/invalid locale/.test(said) || locale === LOCALES.at(-1)) throw reason(said, home);
  }
  await rm(passwordFile);
  await writeFile(urlIn(folder), `postgresql://${ROLE}:${password}@${HOST}/\n`, { mode: 0o600 });
  await rename(fresh, home.data);
}

async function startOnFreePort(
  home: Home,
  { folder, port: usual = USUAL_PORT, settings }: DatabaseOptions,
) {
  const log = logIn(folder);
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  let port = usual;
  for (let attempt = 1; ; attempt += 1) {
    port = await freePort(port, HOST);
    const server = await startServer(home, ['-p', String(port), ...flags], log);
    if (server) return { server, port };
    const said = await readFile(log, 'utf8');
    const passing = /could not bind|shared memory block .* is still in use/.test(said);
    if (!passing || attempt === 10) throw reason(said, home);
    await wait(300);
  }
}

/** The address of the last start, without which nobody knows the password. */
async function passwordIn(urlFile: string): Promise<string> {
  const url = await readFile(urlFile, 'utf8').catch(absent);
  if (url) return new URL(url.trim()).password;
  throw new Trouble(
    `${urlFile}, which holds the database's password, is gone: put it back, or delete ${dirname(urlFile)} to begin anew.`,
  );
}

function reason(output: string, { data }: Home): Trouble {
  if (/No space left on device/.test(output))
    return new Trouble('The disk is full: the database cannot start.');
  const fatal = /(?:FATAL|PANIC|error): +(.*)/.exec(output)?.[1] ?? 'it says nothing';
  return new Trouble(
    `PostgreSQL does not start on ${basename(dirname(data))}/${basename(data)}: ${fatal}.`,
  );
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
