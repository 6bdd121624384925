import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connectionTrouble, tryToConnect } from './connection.ts';
import { completeSettings } from './settings.ts';
import { Trouble, troubleSentence } from './trouble.ts';

const DATA = join(import.meta.dirname, '../.data');

// `npm run search:index` brings into the search index whatever is published and not in it yet; with
// `-- --anew` it makes the whole index again. It may be stopped and started again at any time.
const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } });

/** The address of the database that `npm start` runs, where none is set. */
async function embeddedDatabase(): Promise<string> {
  const file = join(DATA, 'database-url');
  return readFile(file, 'utf8').then(
    (url) => url.trim(),
    () => {
      throw new Trouble('There is no database yet: run npm start once, or set DATABASE_URL.');
    },
  );
}

try {
  const settings = await completeSettings(process.env, DATA);
  const url = settings.DATABASE_URL || (await embeddedDatabase());
  await tryToConnect(url).catch((error) => {
    throw new Trouble(connectionTrouble(error, url).message);
  });
  Object.assign(process.env, settings, { DATABASE_URL: url });
  const { completeIndex } = await import('../lib/search/complete-index.ts');
  const { client } = await import('../lib/db/client.ts');
  const progress = (done: number) => console.log(`    … ${done} questions`);
  const added = await completeIndex({ anew: values.anew, progress });
  await client().$disconnect();
  console.log(`  ${added} questions added to the search index`);
} catch (error) {
  console.error(troubleSentence(error) ?? error);
  process.exitCode = 1;
}
