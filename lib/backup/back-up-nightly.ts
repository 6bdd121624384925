import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from '../actor.ts';
import { clock, DAY, HOUR } from '../clock.ts';
import { reading, withActor } from '../db/client.ts';
import type { BackupRunKind } from '../db/generated/enums.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { archivingServer, basesOf, makeBaseCopy } from './base-copy.ts';
import { drillBackup } from './drill.ts';
import { backupsIn } from './files.ts';
import { type Made, makeBackup } from './make-backup.ts';
import { outlivedBackups } from './old-backups.ts';
import { newBackupKey } from './recipients.ts';

const DRILL_EVERY = 7 * DAY - 12 * HOUR; // a night a week, and the next one where that failed
const BASE_EVERY = 3 * DAY - 12 * HOUR; // every third night: so much log is gone through at most
const NOT_ALLOWED = '42501';

/**
 * Makes the backup of the night and ends what was kept long enough. Once a week the files are sealed for a key more,
 * which nobody but this process ever holds and which is gone with it: by that it restores them from the disk into a
 * database of its own. @returns how many files it made; none where BACKUP_DIR is not set
 * @throws what failed, for another try; it stands in backup_runs too
 */
export async function backUpNightly(actor: System): Promise<number> {
  const { backup, databaseDirectUrl: url, masterKeys } = env();
  if (!backup.folder) {
    log('warn', { event: 'no backup', name: 'BACKUP_DIR is not set' });
    return 0;
  }
  const { folder } = backup;
  const trial = (await isDrillDue(actor)) ? await newBackupKey() : null;
  const recipients = [...backup.recipients, ...(trial ? [trial.recipient] : [])];
  const made = await recorded(actor, 'backup', () => makeBackup({ url, folder, recipients }));
  await endOutlived(folder, made);
  await copyBaseIfDue(url);
  if (trial) {
    const { identity } = trial;
    await recorded(actor, 'drill', () => drillBackup(made, { url, masterKeys, identity })).catch(
      (error) => {
        if (error.code !== NOT_ALLOWED) throw error; // tried again; this one nobody can help by trying
      },
    );
  }
  return 2;
}

/** A copy of the embedded server's files, where it archives its log: the newest is never older than a few days. */
async function copyBaseIfDue(url: string): Promise<void> {
  const data = await archivingServer(url);
  if (!data) return;
  const [newest] = await basesOf(data);
  if (newest && newest.endedAt.getTime() > clock.now().getTime() - BASE_EVERY) return;
  await makeBaseCopy(url);
  log('info', { event: 'base copy' });
}

async function isDrillDue(actor: System): Promise<boolean> {
  const since = new Date(clock.now().getTime() - DRILL_EVERY);
  const lately = { kind: 'drill', fault: null, beganAt: { gt: since } } as const;
  return reading(actor, async (tx) => (await tx.backupRun.count({ where: lately })) === 0);
}

type Found = { rows: number; bytes?: number; opened?: number };

/** Does it, and writes down when, how long and what came of it: in the log, and for whoever relies on it. */
async function recorded<Result extends Found>(
  actor: System,
  kind: BackupRunKind,
  work: () => Promise<Result>,
): Promise<Result> {
  const beganAt = clock.now();
  const begin = performance.now();
  const note = (found: Found, fault: string | null) => {
    const ms = Math.round(performance.now() - begin);
    const what = kind === 'backup' ? 'backup' : 'backup restored and compared';
    if (fault) log('error', { event: `${what}: failed`, code: fault, ms });
    else log('info', { event: what, count: found.rows, ms });
    const { rows, bytes = 0, opened = 0 } = found;
    const data = { kind, beganAt, ms, rows, bytes: BigInt(bytes), opened, fault };
    return withActor(actor, (tx) => tx.backupRun.create({ data }));
  };
  try {
    const result = await work();
    await note(result, null);
    return result;
  } catch (error) {
    await note({ rows: 0 }, faultOf(error));
    throw error;
  }
}

function faultOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^\w{1,40}$/.test(code)) return code;
  return error instanceof Error ? error.name : typeof error;
}

async function endOutlived(folder: string, { id }: Made): Promise<void> {
  for (const { path } of outlivedBackups(await backupsIn(folder), clock.now())) await rm(path);
  for (const name of await readdir(folder)) {
    const left = /^rinnalla-(.+)\.(texts|keys)\..*\.part$/.exec(name)?.[1]; // by one that was cut off
    if (left && left < id) await rm(join(folder, name), { force: true });
  }
}
