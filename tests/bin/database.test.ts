import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, startDatabase } from '../../bin/database.ts';
import { runOnce } from '../../bin/engine-adapter.ts';
import { freePort } from '../../bin/ports.ts';

const HASTE = { fsync: 'off' };

let folder: string;
let running: Database | undefined;

beforeEach(async () => {
  // Under /tmp with a space in its name; closed to others, as a root user's folder is.
  folder = await mkdtemp(join(tmpdir(), 'a database '));
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

test('a port that is taken is left to its owner', async () => {
  const port = await freePort(55_000, '127.0.0.1');
  const owner = createServer().listen(port, '127.0.0.1');
  const { url } = await start(port);
  owner.close();
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
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
