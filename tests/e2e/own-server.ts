import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../bin/ports.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { ROOT } from '../support/sources.ts';
import { testEnv } from '../support/test-env.ts';

const FIRST_PORT = 3_200; // away from the servers of tests/support/e2e-server.ts
const PORTS_OF_A_WORKER = 10; // two that look at the same moment must not find the same one

const LEASH = `--import=${new URL('../../bin/leash.mjs', import.meta.url)}`;

/** A production server that a test may cut off from its database, stop, and start again. */
export type OwnServer = {
  url: string;
  databaseUrl: string;
  proxy: CuttingProxy; // between it and its database
  printed(): string; // all that it has logged, however small
  start(): Promise<void>; // again, at the same address
  stop(): Promise<void>;
};

/** Starts the existing production build on this database. */
export async function startOwnServer(databaseUrl: string): Promise<OwnServer> {
  const worker = Number(process.env.TEST_PARALLEL_INDEX);
  const port = await freePort(FIRST_PORT + worker * PORTS_OF_A_WORKER);
  const url = `http://localhost:${port}`;
  const proxy = await CuttingProxy.to(databaseUrl);
  const printed: string[] = [];
  const env = {
    ...process.env,
    ...testEnv(proxy.through(databaseUrl)),
    NODE_ENV: 'production',
    PUBLIC_URL: url,
    LOG_LEVEL: 'trace',
    BEHIND_PROXY: '1', // each test is somebody at a place of their own
  } as const;
  const run = async () => {
    const command = [LEASH, join(ROOT, 'bin/web-server.ts'), String(port)];
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        printed.push(chunk.toString());
        if (/^Ready$/m.test(chunk.toString())) resolve();
      });
    }
    const exited = once(child, 'exit').then(() => {
      throw new Error(`The server ended:\n${printed.join('')}`);
    });
    await Promise.race([promise, exited]);
    exited.catch(() => {}); // when it is told to
    return child;
  };
  let child = await run();
  return {
    url,
    databaseUrl,
    proxy,
    printed: () => printed.join(''),
    start: async () => {
      child = await run();
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
