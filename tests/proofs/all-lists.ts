import { SYSTEM } from '#lib/actor.ts';
import { env } from '#lib/env.ts';
import { recount, wrongCounts } from '#lib/listed/recount.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { Random } from '../../prisma/seed/random.ts';
import { emptyLarge, fillLarge } from '../bench/large-database.ts';
import { crawlLists } from '../support/crawl-lists.ts';
import type { Proof } from '../support/proof.ts';

const CREWS = 4;
const A_LIST = 500; // questions, for each list that is followed
const FEWEST_LISTS = 4;

/** Whoever follows lists and sitemap to their ends has met every published question. */
export const proof: Proof = {
  proves:
    'Each list followed to its end shows what it should in its order, each published question once and nothing else, up to its fiftieth page; the sitemap has every one once; and the kept counts are what is counted.',
  rooms: ['lib/published', 'lib/listed', 'prisma/migrations'],
  n: 20_000,
  async run({ seed, n }) {
    for (let crew = 0; crew < CREWS; crew += 1) await createCrew();
    try {
      await fillLarge(env().databaseUrl, n);
      const wrong = await wrongCounts(SYSTEM);
      if (wrong.length > 0) throw new Error(`Wrong counts: ${JSON.stringify(wrong.slice(0, 3))}`);
      return await crawlLists(new Random(seed), Math.max(FEWEST_LISTS, Math.floor(n / A_LIST)));
    } finally {
      await emptyLarge(env().databaseUrl, n);
      await recount(SYSTEM);
    }
  },
};
