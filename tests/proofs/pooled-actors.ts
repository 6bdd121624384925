import { Random } from '../../prisma/seed/random.ts';
import { startPooler } from '../support/pooler.ts';
import { administer, databaseName } from '../support/postgres.ts';
import { SiteProcess } from '../support/site-process.ts';
import { makeTemplate } from '../support/template.ts';
import { testEnv } from '../support/test-env.ts';
import { startTestServer } from '../support/test-server.ts';

// Through a pooler many transactions share few connections. What one of them tells the database of who acts
// reaches nobody else.

const MOST_AT_ONCE = 60;

export const name = 'pooled-actors';
export const covers = ['lib/db'];

/**
 * Acts `n` times for askers whose number at once the seed chooses.
 * @throws Error where the database took one for another, or somebody after them for one of them
 */
export async function run({ seed, n }: { seed: number; n: number }): Promise<string> {
  const random = new Random(seed);
  const server = await startTestServer('prove');
  const database = databaseName('pooled');
  try {
    const url = await makeTemplate(server.url, database);
    const pooler = await startPooler(url);
    const site = await SiteProcess.start({ ...testEnv(pooler.url), DATABASE_DIRECT_URL: url });
    let done = 0;
    while (done < n) {
      const many = Math.min(n - done, Math.ceil(random.between(0, MOST_AT_ONCE)));
      const first = done;
      const ids = Array.from({ length: many }, (_, index) => `question ${first + index}`);
      const acted = await site.actsFor(ids);
      const wrong = acted.find(({ questionId, told, after }) => told !== questionId || after);
      if (wrong) throw new Error(`The database was told ${JSON.stringify(wrong)}.`);
      done += acted.length;
    }
    await site.end();
    await pooler.stop();
    return `${done} askers through a pooler, and each was taken for themselves alone`;
  } finally {
    await administer(server.url, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    await server.stop();
  }
}
