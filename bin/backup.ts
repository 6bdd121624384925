import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NOBODY, recipientsGiven } from './backup-recipients.ts';
import { Lifecycle } from './lifecycle.ts';
import { reachDatabase } from './our-database.ts';
import { Trouble } from './trouble.ts';

// `npm run backup [-- --to FOLDER]` writes what the database holds now into two sealed files;
// `npm run backup -- --new-key` makes a key that opens them, and keeps none of it; `-- --base` copies the files of the
// embedded database, from which its log leads to any later moment.
const { values } = parseArgs({
  options: {
    base: { type: 'boolean', default: false },
    'new-key': { type: 'boolean', default: false },
    to: { type: 'string' },
  },
});

async function printNewKey(): Promise<void> {
  const { newBackupKey } = await import('../lib/backup/recipients.ts');
  const { identity, recipient } = await newBackupKey();
  console.log(`The private key opens every backup made for it. It is shown once and kept nowhere: write it down, or put it
into a file on another machine, in two places.

${identity}

Its public half goes into the settings of this machine, which then cannot read its own backups:

BACKUP_RECIPIENTS=${recipient}`);
}

async function backUp(life: Lifecycle): Promise<void> {
  const recipients = recipientsGiven();
  if (recipients.length === 0) throw new Trouble(NOBODY);
  const folder = resolve(values.to ?? process.env.BACKUP_DIR ?? '.data/backups');
  const { url } = await reachDatabase(life);
  const { makeBackup } = await import('../lib/backup/make-backup.ts');
  const begin = performance.now();
  const made = await life.run(() => makeBackup({ url, folder, recipients }));
  const seconds = Math.round((performance.now() - begin) / 1_000);
  console.log(`  ${made.texts}
  ${made.keys}
  ${made.rows} rows, ${made.bytes} bytes, ${seconds} s. Keep both files elsewhere too, the second for a week at most.
  MASTER_KEYS, RECEIPT_PEPPER and AUTH_SECRET are in neither: without them the texts stay shut. Keep those apart.`);
}

async function copyBase(life: Lifecycle): Promise<void> {
  const { url } = await reachDatabase(life);
  const { makeBaseCopy } = await import('../lib/backup/base-copy.ts');
  const path = await life.run(() => makeBaseCopy(url));
  console.log(`  ${path}: from here on every moment can be restored, by npm run restore -- --at.`);
}

const life = new Lifecycle();
try {
  if (values['new-key']) await printNewKey();
  else await (values.base ? copyBase(life) : backUp(life));
  await life.end(0);
} catch (error) {
  await life.fail(error);
}
