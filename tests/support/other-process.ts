import pg from 'pg';
import { type Asker, VISITOR } from '#lib/actor.ts';
import { closeChannel, openChannel } from '#lib/db/channel.ts';
import { client, reading, type Tx, withActor } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { purgeEverywhere } from '#lib/kept/purge-everywhere.ts';
import { onPurge } from '#lib/kept/reads.ts';
import { publishedQuestion } from '#lib/published/published-questions.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishedQuestion as storyOfOne } from '../../prisma/seed/factories/publication.ts';

// A process of the site, for tests of what one tells the others. Started with fork(); what it is asked and
// what it says are messages (tests/support/site-process.ts).

/**
 * What it can be asked: to publish a question of its own, to show one, to withdraw one, and perhaps to die
 * before it tells anybody; or to act for many askers at once.
 */
export type Asked =
  | { publish: true }
  | { show: QuestionId }
  | { actFor: QuestionId[] }
  | { withdraw: QuestionId; dies?: 'before it says so' }
  | { end: true };

/** For whom somebody acted, as the database was told, and whom it took the next reader for. */
export type Acted = { questionId: QuestionId; told: string; after: string };

/** What it says: what it has done, the title that it shows, or which tags it has forgotten. */
export type Said =
  | { ready: true }
  | { published: QuestionId }
  | { acted: Acted[] }
  | { shows: string | null }
  | { done: true }
  | { forgot: string[] | 'everything' };

const say = (said: Said) => process.send?.(said);

// Between the commit and the word about it, where nothing can be done any more.
function dieWhenSaying(): void {
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    if (JSON.stringify(given[0]).includes('pg_notify')) process.kill(process.pid, 'SIGKILL');
    return query.apply(this, given);
  } as typeof pg.Client.prototype.query;
}

async function toldIn(tx: Tx): Promise<string> {
  const [row] = await tx.$queryRaw<{ question: string }[]>`
    SELECT coalesce(current_setting('rinnalla.actor_question', true), '') AS question`;
  return row?.question ?? '';
}

async function actFor(questionId: QuestionId): Promise<Acted> {
  const told = await withActor({ kind: 'asker', questionId }, toldIn);
  return { questionId, told, after: await reading(VISITOR, toldIn) };
}

async function answer(asked: Asked): Promise<void> {
  if ('publish' in asked) {
    const { questionId } = await storyOfOne(await createCrew());
    say({ published: questionId });
  }
  if ('actFor' in asked) say({ acted: await Promise.all(asked.actFor.map(actFor)) });
  if ('show' in asked) say({ shows: (await publishedQuestion(asked.show))?.title ?? null });
  if ('withdraw' in asked) {
    if (asked.dies) dieWhenSaying();
    const asker: Asker = { kind: 'asker', questionId: asked.withdraw };
    await withdrawPublication(asker);
    say({ done: true });
  }
  if ('end' in asked) {
    stop();
    await closeChannel();
    await client().$disconnect();
    process.disconnect();
  }
}

const looked = Promise.withResolvers<void>();
onPurge((gone) => {
  say({ forgot: gone ? [...gone] : 'everything' });
  if (!gone) looked.resolve(); // as after the first look of a process
});
const stop = purgeEverywhere();
await openChannel();
await looked.promise;
process.on('disconnect', () => process.exit()); // whoever started it is gone
process.on('message', (asked) => void answer(asked as Asked));
say({ ready: true });
