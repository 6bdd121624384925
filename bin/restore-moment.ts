import { chown, copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BaseCopy, basesOf, logFolderOf } from '../lib/backup/base-copy.ts';
import { type Database, startDatabase } from './database.ts';
import { findHome, giveTo, type Home } from './postgres-home.ts';
import { Trouble } from './trouble.ts';

type Options = {
  folder: string; // of the database, which does not run
  moment: Date;
  say: (line: string) => void;
  port?: number;
};

/**
 * Brings the embedded database back to a moment of the past: a copy of its files from before, then its archived log
 * up to there. What was there stays beside it. Answers the running database.
 * @throws Trouble where no copy is old enough, or the log ends before
 */
export async function restoreMoment({ folder, moment, say, port }: Options): Promise<Database> {
  const home = await findHome(folder, say);
  const base = await baseBefore(home, moment);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const before = `${home.data}.before-${stamp}`;
  await rename(home.data, before);
  try {
    await copyOwned(base.path, home);
    const settings = recoverySettings(home.data, before, moment);
    const database = await startDatabase({
      folder,
      settings,
      pointInTime: true,
      say,
      ...(port && { port }),
    });
    say(`The database is as it was at ${moment.toISOString()}`);
    say(`What was there before lies in ${before}, with what has been erased since: delete it soon`);
    return database;
  } catch (error) {
    await rm(home.data, { recursive: true, force: true });
    await rename(before, home.data);
    if (!(error instanceof Trouble) || !/recovery (target|ended)/.test(error.message)) throw error;
    throw new Trouble(
      `The log of the database ends before ${moment.toISOString()}: choose an earlier moment. Nothing was changed.`,
    );
  }
}

async function baseBefore({ data }: Home, moment: Date): Promise<BaseCopy> {
  const bases = await basesOf(data);
  const fitting = bases.find(({ endedAt }) => endedAt <= moment);
  if (fitting) return fitting;
  const oldest = bases.at(-1);
  throw new Trouble(
    oldest
      ? `The oldest copy of the database is of ${oldest.endedAt.toISOString()}: choose a later moment.`
      : 'There is no copy of the database to begin from: set BACKUP_DIR, then npm run backup -- --base.',
  );
}

async function copyOwned(base: string, { data, user }: Home): Promise<void> {
  const copy = async (from: string, to: string): Promise<void> => {
    await mkdir(to, { mode: 0o700 });
    await giveTo(user, to);
    for (const entry of await readdir(from, { withFileTypes: true })) {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) await copy(source, target);
      else {
        await copyFile(source, target);
        if (user) await chown(target, user.uid, user.gid);
      }
    }
  };
  await copy(base, data);
  await rm(join(data, 'base.json'));
  await writeFile(join(data, 'recovery.signal'), '', { mode: 0o600 });
  await giveTo(user, join(data, 'recovery.signal'));
}

function recoverySettings(data: string, before: string, moment: Date): Record<string, string> {
  const from = (folder: string) => `cp ${quoted(`${folder}/`)}%f "%p"`;
  return {
    // The last of the log may not have been archived.
    restore_command: `${from(logFolderOf(data))} || ${from(join(before, 'pg_wal'))}`,
    recovery_target_time: moment.toISOString().replace('T', ' ').replace('Z', '+00'),
    recovery_target_action: 'promote',
    hot_standby: 'off', // it is ready when it is there, not before
  };
}

const quoted = (path: string) => `'${path.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
