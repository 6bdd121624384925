import { parseArgs } from 'node:util';
import { SYSTEM } from '../lib/actor.ts';
import { databaseSettings } from './database-settings.ts';
import { troubleSentence } from './trouble.ts';

// `npm run search:index` brings into the search index whatever is published and not in it yet; with
// `-- --anew` it makes the whole index again. It may be stopped and started again at any time.
const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } });

try {
  await databaseSettings();
  const { completeIndex } = await import('../lib/search/index/complete-index.ts');
  const { client } = await import('../lib/db/client.ts');
  const added = await completeIndex(SYSTEM, {
    anew: values.anew,
    progress: (done, what) => console.log(`    … ${done} questions ${what}`),
  });
  await client().$disconnect();
  console.log(`  ${added} questions added to the search index`);
} catch (error) {
  console.error(troubleSentence(error) ?? error);
  process.exitCode = 1;
}
