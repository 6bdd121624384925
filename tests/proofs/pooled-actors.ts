import { env } from '#lib/env.ts';
import type { QuestionId } from '#lib/id.ts';
import { Random } from '../../prisma/seed/random.ts';
import { asId } from '../support/as-id.ts';
import { POOLER, startPooler } from '../support/pooler.ts';
import type { Proof } from '../support/proof.ts';
import { SiteProcess } from '../support/site-process.ts';
import { testEnv } from '../support/test-env.ts';

// Through a pooler many transactions share few connections. What one of them tells the database of who acts
// reaches nobody else.

const MOST_AT_ONCE = 60;

/** Each who acts is taken for themselves, however few connections they share. */
export const proof: Proof = {
  proves:
    'Through a pooler that hands few connections to many, the database takes nobody who acts for anybody else, and keeps nothing of them afterwards.',
  rooms: ['lib/db'],
  n: 10_000,
  needs: POOLER,
  async run({ seed, n }) {
    const random = new Random(seed);
    const url = env().databaseUrl;
    const pooler = await startPooler(url);
    try {
      const site = await SiteProcess.start({ ...testEnv(pooler.url), DATABASE_DIRECT_URL: url });
      let done = 0;
      while (done < n) {
        const many = Math.min(n - done, Math.ceil(random.between(0, MOST_AT_ONCE)));
        const first = done;
        const ids = Array.from({ length: many }, (_, index) =>
          asId<QuestionId>(`question ${first + index}`),
        );
        const acted = await site.actsFor(ids);
        const wrong = acted.find(({ questionId, told, after }) => told !== questionId || after);
        if (wrong) throw new Error(`The database was told ${JSON.stringify(wrong)}.`);
        done += acted.length;
      }
      await site.end();
      return { acted: done };
    } finally {
      await pooler.stop();
    }
  },
};
