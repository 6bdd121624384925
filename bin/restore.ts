import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { identitiesAt } from './identities.ts';
import { Lifecycle } from './lifecycle.ts';
import { lockOwnDatabase, OWN_DATA } from './our-database.ts';
import { restoreByCommand } from './restore-by-command.ts';
import { Trouble } from './trouble.ts';

// `npm run restore -- FILE --identity KEYFILE` restores a backup (its file of texts) into an empty database.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    identity: { type: 'string' }, // a file with the private key; - reads it from standard input
    keys: { type: 'string' }, // the file of keys; without it the newest beside FILE
    at: { type: 'string' }, // a moment to which the embedded database goes back
    instead: { type: 'boolean', default: false }, // in the place of the database that is there, which is renamed
    sealed: { type: 'boolean', default: false }, // though the master keys are not here
  },
});

const USAGE = 'Say which: npm run restore -- FILE.texts.tar.zst.age --identity KEYFILE.';

async function keysBeside(texts: string): Promise<string> {
  const { backupsIn } = await import('../lib/backup/files.ts');
  const keys = (await backupsIn(dirname(texts))).find(({ half }) => half === 'keys');
  if (keys) return keys.path;
  throw new Trouble('There is no file of keys beside the backup: name one by --keys.');
}

async function goBackTo(text: string): Promise<void> {
  if (process.env.DATABASE_URL) {
    throw new Trouble(
      '--at is for the embedded database: restore yours by pgBackRest, WAL-G, Barman or what you have.',
    );
  }
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) {
    throw new Trouble('Say the moment as 2026-11-30T09:15:00+02:00.');
  }
  const { restoreMoment } = await import('./restore-moment.ts');
  await lockOwnDatabase(life);
  await life.run(
    () => restoreMoment({ folder: OWN_DATA, moment, say: (line) => console.log(`  ${line}`) }),
    ({ stop }) => stop(),
  );
}

const life = new Lifecycle();
try {
  if (values.at) {
    await goBackTo(values.at);
    await life.end(0);
  }
  const [texts] = positionals;
  if (!texts || positionals.length > 1) throw new Trouble(USAGE);
  const identities = await identitiesAt(values.identity);
  const keys = values.keys ?? (await keysBeside(texts));
  await restoreByCommand(life, { ...values, texts, keys, identities });
  await life.end(0);
} catch (error) {
  await life.fail(error);
}
