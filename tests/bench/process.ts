import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../support/sources.ts';

const PROBE = `--import=${new URL('./probe.mjs', import.meta.url)}`;

type Counted = { bytes: number; count: number };
export type Memory = NodeJS.MemoryUsage & {
  stores: Record<'pages' | 'reads' | 'postings', Counted>;
};

/** A server in a process of its own, that tells what it has used. */
export type Measured = {
  url: string;
  /** Milliseconds of processor since it started. */
  processor(): Promise<number>;
  /** What it takes of memory, and what its stores count of it. */
  memory(): Promise<Memory>;
  stop(): Promise<void>;
};

/** The web server on the existing build. */
export function startProduction(
  port: number,
  env: Record<string, string>,
  flags: readonly string[],
) {
  const server = join(ROOT, 'bin/web-server.ts');
  return start([...flags, PROBE, server, String(port)], port, env);
}

/** The bare server, which answers every path with the page it is told to. */
export function startBare(port: number) {
  const bare = fileURLToPath(new URL('./bare.mjs', import.meta.url));
  return start([PROBE, bare, String(port)], port, {});
}

async function start(args: string[], port: number, env: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      ...env,
      BEHIND_PROXY: '1', // whoever asks comes from a place of their own
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await greeting(child);
  const told = async (what: 'processor' | 'memory') => {
    child.send(what);
    const [answer] = (await once(child, 'message')) as [unknown];
    return answer;
  };
  return {
    url: `http://localhost:${port}`,
    processor: async () => Number(await told('processor')),
    memory: async () => (await told('memory')) as Memory,
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGINT');
      await exit;
    },
  } satisfies Measured;
}

async function greeting(child: ChildProcess): Promise<void> {
  let said = '';
  while (!/^Ready/m.test(said)) {
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
