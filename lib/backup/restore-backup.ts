import { clearDatabase, refuseFilled } from './empty-database.ts';
import { type Loaded, loadTables } from './load-tables.ts';
import type { Head } from './manifest.ts';
import { BackupReader } from './piece-reader.ts';
import { BackupTrouble } from './trouble.ts';
import { knownMigrations } from './version.ts';

type Options = {
  url: string; // past a pooler
  texts: string; // the two files
  keys: string;
  identities: readonly string[];
  /** Applies these migrations, and no others, to an empty database. */
  migrateTo: (url: string, migrations: readonly string[]) => Promise<unknown>;
  /** Makes what was restored ready; where it fails, nothing was restored. */
  finish?: (url: string, restored: Restored) => Promise<void>;
  say?: (line: string) => void;
};

/** What was restored, and of which backup. */
export type Restored = Loaded & { head: Head };

/**
 * Restores a backup into an empty database, which then stands at the migration of the backup until `finish` brings it
 * further. Where it fails, the database is empty as before. @throws BackupTrouble in a sentence for every file, key or database that will not do
 */
export async function restoreBackup(options: Options): Promise<Restored> {
  const { url, identities, migrateTo, say = () => {} } = options;
  const texts = await BackupReader.open(options.texts, identities);
  try {
    const keys = await BackupReader.open(options.keys, identities);
    try {
      const { head } = texts;
      await refuseUnfit(head, keys.head);
      await refuseFilled(url);
      say(`Making the tables as of ${head.migrations.at(-1)}`);
      try {
        await clearDatabase(url);
        await migrateTo(url, head.migrations);
        say('Restoring and comparing them');
        const restored = { ...(await loadTables(url, { texts, keys })), head };
        await options.finish?.(url, restored);
        return restored;
      } catch (error) {
        await clearDatabase(url).catch(() => {});
        throw error;
      }
    } finally {
      await keys.close();
    }
  } finally {
    await texts.close();
  }
}

async function refuseUnfit(texts: Head, keys: Head): Promise<void> {
  if (texts.half !== 'texts')
    throw new BackupTrouble('This is a file of keys: name the one of texts.');
  if (keys.half !== 'keys') throw new BackupTrouble('The file by --keys is not one of keys.');
  if (keys.id < texts.id) {
    throw new BackupTrouble(
      `The file of keys is of ${keys.madeAt}, older than the backup: take its own, or a newer one.`,
    );
  }
  const known = new Set(await knownMigrations());
  const strange = texts.migrations.findLast((name) => !known.has(name));
  if (!strange) return;
  throw new BackupTrouble(
    `The backup is of a newer Rinnalla (version ${texts.app}, ${strange}): update the code first.`,
  );
}
