import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { identitiesAt } from './identities.ts';
import { Lifecycle } from './lifecycle.ts';
import { restoreByCommand } from './restore-by-command.ts';
import { Trouble } from './trouble.ts';

// `npm run restore -- FILE --identity KEYFILE` restores a backup (its file of texts) into an empty database.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    identity: { type: 'string' }, // a file with the private key; - reads it from standard input
    keys: { type: 'string' }, // the file of keys; without it the newest beside FILE
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

const life = new Lifecycle();
try {
  const [texts] = positionals;
  if (!texts || positionals.length > 1) throw new Trouble(USAGE);
  const identities = await identitiesAt(values.identity);
  const keys = values.keys ?? (await keysBeside(texts));
  await restoreByCommand(life, { ...values, texts, keys, identities });
  await life.end(0);
} catch (error) {
  await life.fail(error);
}
