import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../../bin/part.ts';
import { freePort } from '../../bin/ports.ts';
import { startWeb } from '../../bin/web.ts';
import { startWorkerPart } from '../../bin/worker.ts';
import { ROOT } from './sources.ts';
import { testEnv } from './test-env.ts';

const FIRST_PORT = 3_100; // away from the server that somebody may be using meanwhile
const PORTS_OF_A_WORKER = 10; // two that look at the same moment must not find the same one

/** A running production server. */
export type WebServer = { url: string; stop(): Promise<void> };

/** Starts the existing production build on a free port, in demo mode, on this database. */
export async function startWebServer(databaseUrl: string): Promise<WebServer> {
  if (!existsSync(join(ROOT, '.next/BUILD_ID'))) {
    throw new Error('There is no production build to test: run `npm test`, which makes one.');
  }
  const worker = Number(process.env.TEST_PARALLEL_INDEX ?? -1) + 1;
  const port = await freePort(FIRST_PORT + worker * PORTS_OF_A_WORKER);
  const url = `http://localhost:${port}`;
  const { stop } = await startWeb('start', port, {
    ...process.env,
    ...testEnv(databaseUrl),
    PORT: String(port),
    PUBLIC_URL: url,
    BEHIND_PROXY: '1', // each test is somebody at a place of their own
  });
  return { url, stop };
}

/** Starts a worker on this database, for the site at this address. */
export function startWorker(databaseUrl: string, publicUrl: string): Promise<Part> {
  return startWorkerPart({ ...process.env, ...testEnv(databaseUrl), PUBLIC_URL: publicUrl });
}
