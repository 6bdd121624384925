import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

const ROOT = join(import.meta.dirname, '..');
// A search of ten thousand emojis in an address is odd, not an error.
const HEADER_BYTES = 160 * 1024;
const PATIENCE_MS = 8_000; // for requests that are being answered when the server is told to stop

export type Web = { stop(): Promise<void>; exited: Promise<unknown> };

/** Starts the web server on the build, or Next's for development, and waits until it answers. */
export async function startWeb(
  mode: 'start' | 'dev',
  port: number,
  settings: Settings,
): Promise<Web> {
  const leash = `--import=${new URL('./leash.mjs', import.meta.url)}`;
  const server =
    mode === 'start'
      ? [join(ROOT, 'bin/web-server.ts'), String(port)]
      : [join(ROOT, 'node_modules/next/dist/bin/next'), 'dev', '--port', String(port)];
  const room = `--max-http-header-size=${HEADER_BYTES}`;
  const child = spawn(process.execPath, [leash, room, ...server], {
    cwd: ROOT,
    // A session of its own, so that Ctrl-C reaches it through us, in our order.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...(settings as NodeJS.ProcessEnv),
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const exited = once(child, 'exit');
  if (!(await ready(child)))
    throw new Trouble('The web server did not start, for the reason above.');
  return { stop: () => stop(child, exited), exited };
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

async function stop(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await exited;
  clearTimeout(killer);
}
