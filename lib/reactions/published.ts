import { VISITOR } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { reading, type Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { purge } from '../kept/purge.ts';
import { kept } from '../kept/reads.ts';
import { cacheTags } from '../kept/tags.ts';
import type { ReactionCounts } from './schema.ts';

// A press that counts purges the page of its question, at most once a minute each: a flood costs one rendering
// a minute, never the cache. Presses in between show at the next purge, or after this.
const KEPT_MS = 15 * MINUTE;

const shared = globalThis as { rinnallaPurges?: Map<string, number> };

/** How many have pressed what on a published question, as of a quarter of an hour ago at most. */
export function reactionCounts(questionId: QuestionId): Promise<ReactionCounts> {
  return kept(
    () =>
      reading(VISITOR, async (tx) => {
        const rows = await tx.reaction.findMany({ where: { questionId } });
        const of = (kind: keyof ReactionCounts) =>
          rows.find((row) => row.kind === kind)?.count ?? 0;
        return { same: of('same'), helped: of('helped'), not_quite: of('not_quite') };
      }),
    {
      key: `reactions ${questionId}`,
      tags: [cacheTags.reactions(questionId)],
      forMs: KEPT_MS,
    },
  );
}

/** Lets the page of a question show its new numbers, unless it did so within the last minute. */
export async function showNewCounts(tx: Tx, questionId: QuestionId): Promise<void> {
  shared.rinnallaPurges ??= new Map();
  const purges = shared.rinnallaPurges;
  const now = clock.now().getTime();
  for (const [oldest, at] of purges) {
    if (now - at < MINUTE) break; // a Map keeps its order
    purges.delete(oldest);
  }
  if (purges.has(questionId)) return;
  purges.set(questionId, now);
  await purge(tx, [cacheTags.reactions(questionId)]);
}
