import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../support/sources.ts';

const PROBE = `--import=${new URL('./probe.mjs', import.meta.url)}`;

/** A server in a process of its own, that tells what it has used. */
export type Measured = {
  url: string;
  /** Milliseconds of processor since it started. */
  processor(): Promise<number>;
  stop(): Promise<void>;
};

/** Next's server on the existing build. */
export function startProduction(port: number, env: Record<string, string>, flags: string[]) {
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  return start([...flags, PROBE, next, 'start', '--port', String(port)], port, env, /Ready in/);
}

/** The bare server, which answers every path with the page it is told to. */
export function startBare(port: number) {
  const bare = fileURLToPath(new URL('./bare.mjs', import.meta.url));
  return start([PROBE, bare, String(port)], port, {}, /Ready/);
}

async function start(args: string[], port: number, env: Record<string, string>, ready: RegExp) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await greeting(child, ready);
  return {
    url: `http://localhost:${port}`,
    processor: async () => {
      child.send('processor');
      const [used] = await once(child, 'message');
      return Number(used);
    },
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGINT');
      await exit;
    },
  } satisfies Measured;
}

async function greeting(child: ChildProcess, ready: RegExp): Promise<void> {
  let said = '';
  while (!ready.test(said)) {
    const [chunk] = await Promise.race([
      once(child.stdout ?? child, 'data'),
      once(child, 'exit').then(() => {
        throw new Error(`The server did not start.\n${said}`);
      }),
    ]);
    said += chunk;
  }
  child.stdout?.resume();
}
