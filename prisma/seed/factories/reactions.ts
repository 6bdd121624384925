import { SYSTEM } from '#lib/actor.ts';
import { withActor } from '#lib/db/client.ts';
import type { QuestionId } from '#lib/id.ts';
import { REACTIONS, type ReactionCounts } from '#lib/reactions/schema.ts';

/** Numbers on published questions, as if so many readers had pressed. */
export async function createReactions(
  pressed: { questionId: QuestionId; counts: ReactionCounts }[],
): Promise<void> {
  const data = pressed.flatMap(({ questionId, counts }) =>
    REACTIONS.map((kind) => ({ questionId, kind, count: counts[kind] })),
  );
  await withActor(SYSTEM, (tx) =>
    tx.reaction.createMany({ data: data.filter(({ count }) => count > 0) }),
  );
}
