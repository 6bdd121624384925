import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Env, readEnv } from '../lib/env.ts';
import { demoAccounts } from '../prisma/seed/demo-accounts.ts';
import { startAtOnePlace } from './at-one-place.ts';
import { build } from './build.ts';
import { dropUnfinishedDemo, fillWithDemoContent } from './demo-content.ts';
import { fillSearchIndex } from './fill-search-index.ts';
import { keepRunning } from './keep-running.ts';
import { Lifecycle } from './lifecycle.ts';
import { takeLock } from './lock.ts';
import { prepareDatabase } from './migrate.ts';
import { choosePort } from './ports.ts';
import { completeSettings, type Settings } from './settings.ts';
import { subsetFonts } from './subset-fonts.ts';
import { Trouble } from './trouble.ts';
import { startWeb } from './web.ts';
import { startWorkerPart } from './worker.ts';

const ROOT = join(import.meta.dirname, '..');
const DATA = join(ROOT, '.data');

// For the person at the terminal, in the language of the other lines.
const WHAT_THEY_ARE: Record<(typeof demoAccounts)[number]['kind'], string> = {
  moderator: 'moderator',
  volunteer: 'volunteer',
  inTraining: 'volunteer in training',
  professional: 'professional',
  coordinator: 'coordinator',
  twoMemberships: 'two roles',
  operator: 'operator',
};

const say = (line: string) => console.log(`  ${line}`);

export async function serve(mode: 'start' | 'dev'): Promise<void> {
  const life = new Lifecycle();
  try {
    await start(mode, life);
  } catch (error) {
    await life.fail(error);
  }
}

async function start(mode: 'start' | 'dev', life: Lifecycle): Promise<void> {
  process.chdir(ROOT);
  await mkdir(DATA, { recursive: true });
  const lock = await life.run(
    () =>
      takeLock(join(DATA, 'running.sock'), 'Rinnalla is already being started from this folder.'),
    ({ release }) => release(),
  );
  const port = await choosePort(process.env.PORT);
  const settings = await completeSettings(process.env, DATA);
  settings.PORT = String(port);
  settings.PUBLIC_URL ||= `http://localhost:${port}`;
  const env = await settingsWithDatabase(settings, life);
  await life.run(() => prepareDatabase(settings.DATABASE_DIRECT_URL || env.databaseUrl));
  const filling = { folder: DATA, signal: life.signal, say };
  if (env.demo) await life.run(() => fillWithDemoContent(settings, filling));
  await life.run(() => fillSearchIndex(settings, filling));
  if (mode === 'start') await life.run(() => build({ signal: life.signal, say }));
  else await life.run(subsetFonts);
  await keepRunning(life, {
    name: 'The web server',
    start: () => startWeb(mode, port, settings),
  });
  await keepRunning(life, { name: 'The worker', start: () => startWorkerPart(settings) });
  lock.tell(`Rinnalla is already running from this folder, at ${settings.PUBLIC_URL}.`);
  welcome(env);
}

/** Checks the settings before anything is started; without DATABASE_URL starts a database of our own. */
async function settingsWithDatabase(settings: Settings, life: Lifecycle): Promise<Env> {
  const production = settings.RINNALLA_ENV === 'production';
  const embedded = !settings.DATABASE_URL && !production;
  if (embedded && settings.DATABASE_DIRECT_URL) {
    throw new Trouble('DATABASE_DIRECT_URL is set without DATABASE_URL: set both, or neither.');
  }
  if (embedded) settings.DATABASE_URL = 'postgresql://embedded';
  const env = readEnv(settings);
  if (embedded) {
    const database = await keepRunning(life, {
      name: 'PostgreSQL',
      start: startAtOnePlace({ folder: DATA, pointInTime: env.backup.folder !== null, say }),
    });
    await life.run(() => dropUnfinishedDemo(database.url, DATA));
    settings.DATABASE_URL = database.url;
    env.databaseUrl = database.url;
    env.databaseDirectUrl = database.url;
  }
  return env;
}

function welcome({ publicUrl, demo }: Env): void {
  console.log(`\nRinnalla: ${publicUrl.origin}/fi`);
  if (demo) {
    const people = demoAccounts.filter(({ memberId }) => memberId);
    console.log(`Demo accounts, one click each: ${publicUrl.origin}/fi/kirjaudu`);
    for (const { displayName, kind, email } of people) {
      console.log(`  ${displayName.padEnd(9)} ${WHAT_THEY_ARE[kind].padEnd(22)} ${email}`);
    }
  }
  console.log('Ctrl-C stops it.\n');
}
