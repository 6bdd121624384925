import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnv } from '../lib/env.ts';
import { ownSettings } from './database-settings.ts';
import { keepRunning } from './keep-running.ts';
import { Lifecycle } from './lifecycle.ts';
import { type Part, startPart } from './part.ts';
import { choosePort } from './ports.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';
import { WEB_ROOM } from './web-room.ts';

const ROOT = join(import.meta.dirname, '..');
const PATIENCE_MS = 8_000; // for requests that are being answered when the server is told to stop

/** Starts the web server on the build, or Next's for development, and waits until it answers. */
export function startWeb(mode: 'start' | 'dev', port: number, settings: Settings): Promise<Part> {
  const leash = `--import=${new URL('./leash.mjs', import.meta.url)}`;
  const { listenOn } = readEnv(settings);
  const host = listenOn ? ['--hostname', listenOn] : [];
  const server =
    mode === 'start'
      ? [join(ROOT, 'bin/web-server.ts'), String(port)]
      : [join(ROOT, 'node_modules/next/dist/bin/next'), 'dev', '--port', String(port), ...host];
  return startPart({
    name: 'The web server',
    args: [leash, ...WEB_ROOM.flags, ...server],
    settings: {
      ...WEB_ROOM.env,
      ...settings,
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    patienceMs: PATIENCE_MS,
  });
}

// `npm run web`: the web server alone, on a build and a database that are there; several, each with its PORT.
if (import.meta.main) {
  const life = new Lifecycle();
  try {
    const port = await choosePort(process.env.PORT);
    const settings: Settings = await life.run(ownSettings);
    settings.PORT = String(port);
    settings.PUBLIC_URL ||= `http://localhost:${port}`;
    const { publicUrl } = readEnv(settings);
    if (!existsSync(join(ROOT, '.next/BUILD_ID'))) {
      throw new Trouble('There is no build yet: run npm run build.');
    }
    await keepRunning(life, {
      name: 'The web server',
      start: () => startWeb('start', port, settings),
    });
    console.log(`The web server of ${publicUrl.origin} answers on port ${port}.`);
  } catch (error) {
    await life.fail(error);
  }
}
