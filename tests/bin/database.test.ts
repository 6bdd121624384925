import { chmod, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { startAtOnePlace } from '../../bin/at-one-place.ts';
import { type Database, startDatabase } from '../../bin/database.ts';
import { runOnce } from '../../bin/engine-adapter.ts';
import { freePort } from '../../bin/ports.ts';

const HASTE = { fsync: 'off' };

let folder: string;
let running: Database | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'a database '));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  await rm(folder, { recursive: true });
});

async function start(port?: number): Promise<Database> {
  running = await startDatabase({ folder, port, settings: HASTE });
  return running;
}

test('what was written is there at the second start', async () => {
  const first = await start();
  await runOnce(first.url, 'CREATE TABLE kept AS SELECT 1 AS id');
  await first.stop();
  await runOnce((await start()).url, 'SELECT id FROM kept');
});

test('it never runs as root', async () => {
  await start();
  const { uid } = await stat(join(folder, 'postgres/PG_VERSION'));
  if (process.getuid?.() === 0) expect(uid).not.toBe(0);
  else expect(uid).toBe(process.getuid?.());
});

test('in a folder closed to others it still starts, twice', async () => {
  await chmod(folder, 0o700);
  const first = await start();
  const data = await realpath(join(folder, 'postgres'));
  if (process.getuid?.() === 0) onTestFinished(() => rm(dirname(data), { recursive: true }));
  expect(data.startsWith(await realpath(folder))).toBe(process.getuid?.() !== 0);
  await runOnce(first.url, 'CREATE TABLE kept AS SELECT 1 AS id');
  await first.stop();
  await runOnce((await start()).url, 'SELECT id FROM kept');
});

test('a port that is taken is left to its owner', async () => {
  const port = await freePort(55_000, '127.0.0.1');
  const owner = createServer().listen(port, '127.0.0.1');
  const { url } = await start(port);
  owner.close();
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
});

test('brought back it stands where it stood, or says who is in its way until they go', async () => {
  const bringBack = startAtOnePlace({ folder, settings: HASTE });
  running = await bringBack();
  const { url } = running;
  await running.stop();
  const port = Number(new URL(url).port);
  const other = createServer().listen(port, '127.0.0.1');
  await expect(bringBack()).rejects.toThrow(`Port ${port} of PostgreSQL is taken`);
  other.close();
  running = await bringBack();
  expect(running.url).toBe(url);
});

test('the lock file of a killed server, whose number another program has now, is no obstacle', async () => {
  await (await start()).stop();
  const lock = join(folder, 'postgres/postmaster.pid');
  await writeFile(lock, `${process.pid}\n`);
  await runOnce((await start()).url, 'SELECT 1');
});

test('a server that outlived its parent is stopped, and its work is kept', async () => {
  const orphan = await start();
  await runOnce(orphan.url, 'CREATE TABLE kept AS SELECT 1 AS id');
  const { url } = await start();
  await orphan.exited;
  await runOnce(url, 'SELECT id FROM kept');
});

test('only its own password opens it, and only the owner may read that', async () => {
  const { url } = await start();
  const other = new URL(url);
  other.password = 'guessed';
  await expect(runOnce(other.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  const file = join(folder, 'database-url');
  expect((await readFile(file, 'utf8')).trim()).toBe(url);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('without its password file it says what to do', async () => {
  await (await start()).stop();
  await rm(join(folder, 'database-url'));
  await expect(start()).rejects.toThrow(/put it back, or delete .* to begin anew\.$/);
});
