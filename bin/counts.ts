import { parseArgs } from 'node:util';
import { SYSTEM } from '../lib/actor.ts';
import { databaseSettings } from './database-settings.ts';
import { troubleSentence } from './trouble.ts';

// `npm run counts` compares the kept counts of what is published with what there is, and fails where one is
// wrong; with `-- --mend` it counts anew, also after an update during which the version before published.
const { values } = parseArgs({ options: { mend: { type: 'boolean', default: false } } });

try {
  await databaseSettings();
  const { recount, wrongCounts } = await import('../lib/listed/recount.ts');
  const { client } = await import('../lib/db/client.ts');
  const wrong = await (values.mend ? recount(SYSTEM) : wrongCounts(SYSTEM));
  const left = values.mend ? await wrongCounts(SYSTEM) : wrong;
  await client().$disconnect();
  for (const { where, kept, counted } of wrong) {
    console.log(`    ${where}: ${kept} are kept, ${counted} are published`);
  }
  console.log(
    wrong.length === 0 ? '  All counts are right' : `  ${wrong.length} counts were wrong`,
  );
  if (left.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(troubleSentence(error) ?? error);
  process.exitCode = 1;
}
