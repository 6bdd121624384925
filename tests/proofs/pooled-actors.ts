import { env } from '#lib/env.ts';
import { Random } from '../../prisma/seed/random.ts';
import { hasPooler, startPooler } from '../support/pooler.ts';
import { SiteProcess } from '../support/site-process.ts';

const MOST_AT_ONCE = 60;
const WHOLE = 3_000; // a small part of it does without the pooler where there is none

/** What one transaction tells the database of who acts reaches nobody else, though they share connections. */
export const proof = {
  proves:
    'The database takes nobody for somebody else, and nobody for whoever was there before them, with a pooler between.',
  rooms: ['lib/db'] as const,
  n: WHOLE,

  async run({ seed, n }: { seed: number; n: number }): Promise<void> {
    const random = new Random(seed);
    const url = env().databaseUrl;
    const without = n < WHOLE && !hasPooler();
    const pooler = without ? { url, stop: async () => {} } : await startPooler(url);
    const site = await SiteProcess.start({ DATABASE_URL: pooler.url, DATABASE_DIRECT_URL: url });
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
  },
};
