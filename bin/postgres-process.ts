import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Home } from './postgres-home.ts';

const PATIENCE_MS = 30_000; // a shutdown writes everything to the disk; longer than this it hangs

export type Server = ChildProcess;

/** Spawns one of PostgreSQL's programs, logging to `log`; in its own session, out of reach of Ctrl-C. */
export async function run(
  home: Home,
  program: string,
  args: string[],
  log: string,
): Promise<ChildProcess> {
  const file = await open(log, 'w', 0o600);
  const child = spawn(join(home.programs, program), args, {
    uid: home.user?.uid,
    gid: home.user?.gid,
    cwd: '/',
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
    env: { PATH: process.env.PATH, LC_ALL: 'C', NODE_ENV: process.env.NODE_ENV },
  });
  await file.close();
  return child;
}

/** Spawns the server and waits until it takes connections; false where it gave up, the log says why. */
export async function startServer(
  home: Home,
  args: string[],
  log: string,
): Promise<Server | false> {
  const child = await run(home, 'postgres', ['-D', home.data, ...args], log);
  let gone = false;
  for (const event of ['error', 'exit']) {
    child.once(event, () => {
      gone = true;
    });
  }
  while (!gone) {
    const lines = await lockLines(home.data);
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return child;
    await wait(20);
  }
  return false;
}

/** Stops the server: connections are cut, everything is written. */
export async function stopServer(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGINT');
  const killer = setTimeout(() => server.kill('SIGQUIT'), PATIENCE_MS);
  await exit;
  clearTimeout(killer);
}

/** Clears away what a killed predecessor left: a server without a parent, a stale lock file. */
export async function clearLeftovers(data: string): Promise<void> {
  const pid = Number((await lockLines(data))[0]);
  if (!pid) return;
  if (commandOf(pid).includes(data)) {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; waited < PATIENCE_MS && commandOf(pid).includes(data); waited += 50)
      await wait(50);
  }
  await rm(join(data, 'postmaster.pid'), { force: true });
}

async function lockLines(data: string): Promise<string[]> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  return text.split('\n');
}

function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return ''; // no such process
  }
}
