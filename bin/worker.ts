import { fileURLToPath } from 'node:url';
import { readEnv } from '../lib/env.ts';
import { connectionTrouble } from './connection.ts';
import { ownSettings } from './database-settings.ts';
import { Lifecycle } from './lifecycle.ts';
import { type Part, startPart } from './part.ts';
import type { Settings } from './settings.ts';
import { Trouble } from './trouble.ts';

const PATIENCE_MS = 15_000; // a little more than the worker's own for what is in hand

export function startWorkerPart(settings: Settings): Promise<Part> {
  return startPart({
    name: 'The worker',
    // As in demo-content.ts: pg 8 warns of what Prisma's adapter does.
    args: ['--disable-warning=DeprecationWarning', fileURLToPath(import.meta.url)],
    settings: { ...settings, NODE_ENV: 'production' },
    patienceMs: PATIENCE_MS,
  });
}

function tellTrouble(error: unknown, url: string): never {
  const { code, message } = connectionTrouble(error, url);
  if (code) throw new Trouble(message);
  if (!/^pg-boss .*(installed|migrations)/.test(message)) throw error;
  throw new Trouble('The database is not ready for this version: run npm run migrate.');
}

// `npm run worker`: works off jobs until it is told to stop; several beside each other share them.
if (import.meta.main) {
  const life = new Lifecycle();
  try {
    const settings: Settings = await life.run(ownSettings);
    const { databaseUrl } = readEnv(settings);
    Object.assign(process.env, settings);
    const { startWorker } = await import('../lib/worker/worker.ts');
    await life.run(
      () => startWorker().catch((error) => tellTrouble(error, databaseUrl)),
      ({ stop }) => stop(),
    );
    console.log('Ready');
  } catch (error) {
    await life.fail(error);
  }
}
