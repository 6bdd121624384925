import { DAY } from '../clock.ts';
import { type BackupFile, momentOf } from './files.ts';

const KEPT = { day: 7, week: 5, month: 12 } as const; // of texts, the newest of so many
/** How long a file of keys is kept: so long an erased text opens in a backup. The newest always stays. */
export const KEYS_KEPT_DAYS = 7;

type Period = keyof typeof KEPT;

/** Of these files, newest first, those that have been kept long enough. */
export function outlivedBackups(files: readonly BackupFile[], now: Date): BackupFile[] {
  const texts = files.filter(({ half }) => half === 'texts');
  const [newest, ...keys] = files.filter(({ half }) => half === 'keys');
  const since = new Date(now.getTime() - KEYS_KEPT_DAYS * DAY);
  const kept = new Set([newest, ...keys.filter(({ id }) => momentOf(id) > since)]);
  for (const [period, count] of Object.entries(KEPT) as [Period, number][]) {
    for (const file of newestOfEach(texts, period).slice(0, count)) kept.add(file);
  }
  return files.filter((file) => !kept.has(file));
}

function newestOfEach(files: readonly BackupFile[], period: Period): BackupFile[] {
  const newest = new Map<string, BackupFile>();
  for (const file of files) {
    const name = nameOf(momentOf(file.id), period);
    if (!newest.has(name)) newest.set(name, file);
  }
  return [...newest.values()];
}

function nameOf(moment: Date, period: Period): string {
  const day = moment.toISOString().slice(0, 10);
  if (period === 'day') return day;
  if (period === 'month') return day.slice(0, 7);
  const monday = new Date(moment);
  monday.setUTCDate(moment.getUTCDate() - ((moment.getUTCDay() + 6) % 7));
  return monday.toISOString().slice(0, 10);
}
