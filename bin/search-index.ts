import { parseArgs } from 'node:util';
import { SYSTEM } from '../lib/actor.ts';
import { databaseSettings } from './database-settings.ts';
import { troubleSentence } from './trouble.ts';

// `npm run search:index` completes the search index, with `-- --anew` all of it. It may be stopped at any time.
const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } });

try {
  await databaseSettings();
  const { completeIndex } = await import('../lib/search/complete-index.ts');
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
