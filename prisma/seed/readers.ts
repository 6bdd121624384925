import { VISITOR } from '#lib/actor.ts';
import { DAY } from '#lib/clock.ts';
import { withActor } from '#lib/db/client.ts';
import type { ReactionCounts } from '#lib/reactions/schema.ts';
import { createReactions } from './factories/reactions.ts';
import { Random } from './random.ts';

/** Lets readers press on everything published: more on what has stood long, much on a few. */
export async function pressAsReaders(seed: number, now: Date): Promise<void> {
  const random = new Random(seed);
  const published = await withActor(VISITOR, (tx) =>
    tx.publication.findMany({
      select: { questionId: true, publishedAt: true },
      orderBy: [{ publishedAt: 'asc' }, { title: 'asc' }], // ids differ each time
    }),
  );
  const pressed = published.map(({ questionId, publishedAt }) => {
    const weeks = (now.getTime() - publishedAt.getTime()) / (7 * DAY);
    return { questionId, counts: numbersAfter(random, weeks) };
  });
  await createReactions(pressed);
}

function numbersAfter(random: Random, weeks: number): ReactionCounts {
  const appeal = random.next() ** 2; // most are read quietly
  const same = Math.round((2 + 5 * Math.sqrt(weeks)) * appeal);
  const helped = Math.round(same * random.between(0.3, 0.9));
  const not_quite = Math.round(helped * random.between(0, 0.25));
  return { same, helped, not_quite };
}
