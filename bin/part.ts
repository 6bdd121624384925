import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

/** A process that this one has started, and stops. */
export type Part = { pid: number; stop(): Promise<void>; exited: Promise<unknown> };

type Options = {
  name: string; // with which a sentence begins
  args: string[];
  settings: Settings;
  patienceMs: number; // for what is in hand when it is told to stop
};

/** Starts a part of Rinnalla as a process and waits until it is ready. @throws Trouble if it ends first */
export async function startPart({ name, args, settings, patienceMs }: Options): Promise<Part> {
  const child = spawn(process.execPath, args, {
    cwd: new URL('..', import.meta.url),
    // A session of its own, so that Ctrl-C reaches it through us, in our order.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: settings as NodeJS.ProcessEnv,
  });
  const exited = once(child, 'exit');
  if (!(await ready(child))) throw new Trouble(`${name} did not start, for the reason above.`);
  return { pid: child.pid ?? 0, stop: () => stop(child, exited, patienceMs), exited };
}

const READY = /^Ready$|Ready in/;
const CHATTER = /^\s*[▲✓○-] /; // Next's own greeting and ticks; we have ours

/** Waits for the word that it is ready, and passes on what it says that is not chatter. */
async function ready(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve(false));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (READY.test(line)) resolve(true);
      else if (line.trim() && !CHATTER.test(line)) console.log(line);
    });
  });
}

async function stop(
  child: ChildProcess,
  exited: Promise<unknown>,
  patienceMs: number,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exited;
  clearTimeout(killer);
}
