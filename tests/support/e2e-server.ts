import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../bin/ports.ts';
import { startWeb } from '../../bin/web.ts';
import { ROOT } from './sources.ts';
import { testEnv } from './test-env.ts';

const FIRST_PORT = 3_100; // away from the server that somebody may be using meanwhile

/** A running production server. */
export type WebServer = { url: string; stop(): Promise<void> };

/** Starts the existing production build on a free port, in demo mode, on this database. */
export async function startWebServer(databaseUrl: string): Promise<WebServer> {
  if (!existsSync(join(ROOT, '.next/BUILD_ID'))) {
    throw new Error('There is no production build to test: run `npm test`, which makes one.');
  }
  const port = await freePort(FIRST_PORT);
  const url = `http://localhost:${port}`;
  const { stop } = await startWeb('start', port, {
    ...process.env,
    ...testEnv(databaseUrl),
    PORT: String(port),
    PUBLIC_URL: url,
  });
  return { url, stop };
}
