import { parseArgs } from 'node:util';
import { SYSTEM } from '../lib/actor.ts';
import { databaseSettings } from './database-settings.ts';
import { troubleSentence } from './trouble.ts';

// `npm run classifier` says what was counted of the operator's own classifier of risk; with `-- --anew` it forgets
// that, which is to be done before another model or address is tried.
const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } });

try {
  await databaseSettings();
  const { env } = await import('../lib/env.ts');
  const { classifierFigures, forgetFigures } = await import(
    '../lib/classifier/figures-of-classifier.ts'
  );
  const { classifierSummary } = await import('../lib/classifier/summary.ts');
  const { client } = await import('../lib/db/client.ts');
  const mode = env().classifier?.mode;
  console.log(mode ? `  The classifier is set, in mode ${mode}.` : '  No classifier is set.');
  for (const line of classifierSummary(await classifierFigures(SYSTEM))) console.log(`  ${line}`);
  if (values.anew) {
    await forgetFigures(SYSTEM);
    console.log('  These figures are forgotten now.');
  }
  await client().$disconnect();
} catch (error) {
  console.error(troubleSentence(error) ?? error);
  process.exitCode = 1;
}
