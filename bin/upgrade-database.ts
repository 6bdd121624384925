import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Made, makeBackup } from '../lib/backup/make-backup.ts';
import { newBackupKey } from '../lib/backup/recipients.ts';
import { appVersion, knownMigrations } from '../lib/backup/version.ts';
import { appliedIn } from './applied.ts';
import { NOBODY, recipientsGiven } from './backup-recipients.ts';
import { identitiesAt } from './identities.ts';
import type { Lifecycle } from './lifecycle.ts';
import { prepareDatabase } from './migrate.ts';
import { type OurDatabase, takeDatabase } from './our-database.ts';
import { restoreByCommand } from './restore-by-command.ts';
import { Trouble } from './trouble.ts';

// What was there before an upgrade, for the way back.
const recordSchema = z.object({
  texts: z.string(),
  keys: z.string(),
  migration: z.string(),
  over: z.boolean(), // whether the upgrade ended, or was gone back from
  identity: z.string().optional(), // a file beside them, where nobody has set a key of their own
});

const recordIn = (folder: string) => join(folder, 'upgrade.json');
const keyIn = (folder: string) => join(folder, 'upgrade-key');
const say = (line: string) => console.log(`  ${line}`);

/** Says which migrations wait, backs up, and applies them. @throws Trouble in a sentence */
export async function upgrade(
  life: Lifecycle,
  { folder, look }: { folder: string; look: boolean },
): Promise<void> {
  const ours = await takeDatabase(life);
  const applied = await appliedIn(ours.url);
  const waiting = (await knownMigrations()).filter((name) => !applied.includes(name));
  const last = applied.at(-1) ?? '';
  say(`The database stands at ${last}; this is Rinnalla ${await appVersion()}`);
  if (waiting.length === 0) return say('Nothing waits: there is nothing to do');
  say(`${waiting.length} migrations wait: ${waiting.join(', ')}`);
  const begun = await readRecord(folder);
  if (begun && !begun.over) {
    throw new Trouble('The last upgrade did not end: go back first by npm run upgrade -- --back.');
  }
  if (look) return say('Without --look they are applied, after a backup');
  const made = await life.run(() => backUpBefore(ours, folder, last));
  say(`Backed up: ${made.rows} rows in ${made.texts}`);
  await life.run(() => prepareDatabase(ours.url));
  await endRecord(folder);
  say('The database is ready for this version. The way back: npm run upgrade -- --back');
}

async function backUpBefore(
  { url, embedded }: OurDatabase,
  folder: string,
  migration: string,
): Promise<Made> {
  const given = recipientsGiven();
  if (given.length === 0 && !embedded) throw new Trouble(NOBODY);
  const own = given.length === 0 ? await newBackupKey() : null;
  const made = await makeBackup({ url, folder, recipients: own ? [own.recipient] : given });
  await rm(keyIn(folder), { force: true });
  if (own) await writeFile(keyIn(folder), `${own.identity}\n`, { mode: 0o600 });
  const { texts, keys } = made;
  const record = { texts, keys, migration, over: false, ...(own && { identity: keyIn(folder) }) };
  await writeFile(recordIn(folder), JSON.stringify(record, null, 2), { mode: 0o600 });
  return made;
}

/** Puts what was there before the last upgrade in the place of what is there now. @throws Trouble in a sentence */
export async function goBack(
  life: Lifecycle,
  { folder, identity }: { folder: string; identity: string | undefined },
): Promise<void> {
  const record = await readRecord(folder);
  if (!record)
    throw new Trouble(`There is no upgrade to go back from: ${recordIn(folder)} is not there.`);
  const { texts, keys, migration } = record;
  const identities = await identitiesAt(identity ?? record.identity);
  const wanted = { texts, keys, identities, instead: true, sealed: true, asItWas: true };
  await restoreByCommand(life, wanted);
  await endRecord(folder);
  say(`The database stands at ${migration} again: put the code of then in place, and start it`);
}

async function readRecord(folder: string) {
  const text = await readFile(recordIn(folder), 'utf8').catch(() => null);
  return text === null ? null : recordSchema.parse(JSON.parse(text));
}

async function endRecord(folder: string): Promise<void> {
  const record = { ...(await readRecord(folder)), over: true };
  await writeFile(recordIn(folder), JSON.stringify(record, null, 2), { mode: 0o600 });
}
