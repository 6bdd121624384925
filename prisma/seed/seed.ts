import { SYSTEM } from '#lib/actor.ts';
import { clock } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { measureDays } from '#lib/figures/measure-days.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { Cast } from './cast.ts';
import { readContent } from './content.ts';
import { settle } from './people.ts';
import { play } from './play.ts';
import { Random } from './random.ts';
import { pressAsReaders } from './readers.ts';
import { schedule } from './schedule.ts';

// Any number does: with it, the same moment always makes the same demo.
const SEED = 20_240_229;

export type Seeded = { organisations: number; members: number; questions: number };

/**
 * Fills an empty database with the demo: organisations, people and questions, all of it made by the
 * product's own commands. Does nothing where organisations stand already.
 * @throws Error where this is no demo: anybody may sign in as the people it makes
 */
export async function seed(): Promise<Seeded> {
  if (!env().demo) throw new Error('Demo content is only for DEMO=1.');
  const standing = await withActor(SYSTEM, (tx) => tx.organisation.count());
  if (standing > 0) return { organisations: 0, members: 0, questions: 0 };
  const content = readContent();
  const now = clock.now();
  const members = await settle(content, now);
  const random = new Random(SEED);
  const stage = {
    cast: new Cast(members, random),
    random,
    secondOpinions: content.secondOpinions,
  };
  const plans = content.questions
    .map((entry) => schedule(entry, random, now))
    .sort((one, other) => one.moments.asked.getTime() - other.moments.asked.getTime());
  for (const plan of plans) await play(plan, stage);
  await pressAsReaders(SEED, now);
  await withActor(SYSTEM, (tx) => tx.deskNotice.deleteMany()); // whatever happened was told at the time
  await measureDays(SYSTEM);
  await completeIndex(SYSTEM, { anew: true }); // the first questions were read with few words to compare
  return {
    organisations: content.organisations.length,
    members: members.length,
    questions: plans.length,
  };
}

if (import.meta.main) {
  const { organisations, members, questions } = await seed();
  console.log(`${organisations} organisations, ${members} people, ${questions} questions stored.`);
  await client().$disconnect();
}
