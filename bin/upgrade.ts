import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Lifecycle } from './lifecycle.ts';
import { goBack, upgrade } from './upgrade-database.ts';

// `npm run upgrade` backs the database up and brings it to this version, `-- --look` says only what would happen,
// `-- --back` restores what was there before. Rinnalla is stopped meanwhile.
const { values } = parseArgs({
  options: {
    look: { type: 'boolean', default: false },
    back: { type: 'boolean', default: false },
    identity: { type: 'string' }, // a file with the private key, for --back
    to: { type: 'string' },
  },
});

const life = new Lifecycle();
try {
  const folder = resolve(values.to ?? process.env.BACKUP_DIR ?? '.data/backups');
  if (values.back) await goBack(life, { folder, identity: values.identity });
  else await upgrade(life, { folder, look: values.look });
  await life.end(0);
} catch (error) {
  await life.fail(error);
}
