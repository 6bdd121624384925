import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Half } from './manifest.ts';

const NAME = /^rinnalla-(\d{4}-\d\d-\d\dT\d{6}Z)\.(texts|keys)\.tar\.zst(\.age)?$/;

/** A backup's file in a folder. */
export type BackupFile = { path: string; id: string; half: Half };

/** How a half of a backup is called. */
export function fileName(id: string, half: Half, sealed: boolean): string {
  return `rinnalla-${id}.${half}.tar.zst${sealed ? '.age' : ''}`;
}

/** The files of backups in a folder, the newest first; none where there is no folder. */
export async function backupsIn(folder: string): Promise<BackupFile[]> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, id, half] = NAME.exec(name) ?? [];
      return id && half ? [{ path: join(folder, name), id, half: half as Half }] : [];
    })
    .sort((one, other) => other.id.localeCompare(one.id));
}

/** The moment of a backup, from its id. */
export function momentOf(id: string): Date {
  return new Date(id.replace(/T(\d\d)(\d\d)(\d\d)Z$/, 'T$1:$2:$3Z'));
}
