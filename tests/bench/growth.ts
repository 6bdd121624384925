import { parseArgs } from 'node:util';
import pg from 'pg';
import { testEnv } from '../support/test-env.ts';
import { costOf } from './buffers.ts';
import { benchDatabase } from './database.ts';
import { fillLarge } from './large-database.ts';
import { tableOf } from './table.ts';

// What pages and rounds cost the database where very much is published: pages of 8 kB touched, which are the
// same on every machine, and how the dearest statement read its tables. BENCH_DATABASE_URL names a database
// that is kept from one run to the next, and stays as it is.

const { values } = parseArgs({
  options: {
    published: { type: 'string', default: '400000' },
    plans: { type: 'boolean', default: false }, // the dearest statement of each too
  },
});

const WORST_NODES = 3;

async function measure(databaseUrl: string): Promise<void> {
  Object.assign(process.env, testEnv(databaseUrl));
  const { growthCases } = await import('./growth-cases.ts'); // after the settings it reads
  const explainer = new pg.Client({ connectionString: databaseUrl });
  await explainer.connect();
  try {
    const rows: string[][] = [];
    for (const [name, work] of await growthCases()) {
      const { statements, buffers, worst, fails } = await costOf(explainer, work);
      const nodes = [...new Set(worst[0]?.nodes ?? [])].slice(0, WORST_NODES);
      rows.push([
        name + (fails ? ', fails' : ''),
        String(statements),
        String(buffers),
        nodes.join(', '),
      ]);
      if (values.plans && worst[0]) console.log(`${name}: ${worst[0].text}\n`);
    }
    console.log(tableOf(['', 'statements', 'buffers', 'the dearest one reads'], rows));
  } finally {
    await explainer.end();
    const { client } = await import('../../lib/db/client.ts');
    await client().$disconnect();
  }
}

const kept = process.env.BENCH_DATABASE_URL;
if (kept) await measure(kept);
else {
  const database = await benchDatabase();
  try {
    await fillLarge(database.url, Number(values.published), console.log);
    await measure(database.url);
  } finally {
    await database.stop();
  }
}
