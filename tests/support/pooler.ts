import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../bin/ports.ts';
import { Trouble } from '../../bin/trouble.ts';

const PROGRAM = '/usr/sbin/pgbouncer';

/** What has to be installed for it. */
export const POOLER = { program: PROGRAM, package: 'pgbouncer' };

const PORT = 54_440;
const CONNECTIONS = 2; // to the server: far fewer than come in, so that they are handed from one to the next
const PATIENCE_MS = 10_000;
const NOBODY = 65_534; // as root it does not run at all

/** A pooler between us and PostgreSQL: Debian's PgBouncer, which gives a connection for a transaction. */
export type Pooler = { url: string; stop(): Promise<void> };

/**
 * Puts a pooler before a database.
 * @throws Trouble where PgBouncer is not installed, or does not start
 */
export async function startPooler(databaseUrl: string): Promise<Pooler> {
  const target = new URL(databaseUrl);
  const port = await freePort(PORT);
  const folder = await mkdtemp(join(tmpdir(), 'rinnalla-pooler-'));
  await chmod(folder, 0o755);
  const name = target.pathname.slice(1);
  const config = join(folder, 'pgbouncer.ini');
  await writeFile(
    config,
    `[databases]
${name} = host=${target.hostname} port=${target.port || 5432} dbname=${name} user=${target.username} password=${decodeURIComponent(target.password)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${CONNECTIONS}
`,
  );
  const asRoot = process.getuid?.() === 0;
  const child = spawn(PROGRAM, ['-q', config], {
    stdio: 'ignore',
    ...(asRoot && { uid: NOBODY, gid: NOBODY }),
  });
  const gone = Promise.race([once(child, 'exit'), once(child, 'error')]);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.kill()) await gone;
    await rm(folder, { recursive: true });
  };
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  const ended = gone.then(() => 'ended' as const);
  for (const begin = Date.now(); Date.now() - begin < PATIENCE_MS; ) {
    if (await takesConnections(url.href)) return { url: url.href, stop };
    if ((await Promise.race([ended, wait(50)])) === 'ended') break;
  }
  await stop();
  throw new Trouble('PgBouncer did not start: apt-get install pgbouncer brings it.');
}

async function takesConnections(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false; // not yet
  }
}
