import type { Actor } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { takeTurn } from './daily-turns.ts';
import { showNewCounts } from './published.ts';
import type { ReactionKind } from './schema.ts';

type Press = { questionId: QuestionId; kind: ReactionKind };

/**
 * Counts a press once a day for each turn: the key of a place, which is another tomorrow
 * (lib/rates/day-key.ts). A household counts once, and nothing tells who it was.
 * @returns the number as it is now, counted or not @throws DomainError not_found (not public)
 */
export async function react(
  actor: Actor,
  { questionId, kind }: Press,
  turn: Uint8Array<ArrayBuffer>,
): Promise<{ count: number; counted: boolean }> {
  const press = { questionId, kind };
  return withActor(actor, async (tx) => {
    const counted = await takeTurn(tx, turn); // of two presses at once, the second waits here
    const count = counted ? await countAndShow(tx, press) : await numberOf(tx, press);
    return { count, counted };
  });
}

async function countAndShow(tx: Tx, press: Press): Promise<number> {
  const count = await addOne(tx, press);
  await showNewCounts(tx, press.questionId);
  return count;
}

// One statement, so that no press is lost; the lock makes a withdrawal and a press wait for each other.
async function addOne(tx: Tx, { questionId, kind }: Press): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    INSERT INTO reactions (question_id, kind, count)
    SELECT question_id, ${kind}::"ReactionKind", 1 FROM publications
    WHERE question_id = ${questionId} FOR KEY SHARE
    ON CONFLICT (question_id, kind) DO UPDATE SET count = reactions.count + 1
    RETURNING count`;
  if (!row) throw new DomainError('not_found');
  return row.count;
}

async function numberOf(tx: Tx, { questionId, kind }: Press): Promise<number> {
  const publication = await tx.publication.findUnique({
    where: { questionId },
    select: { reactions: { where: { kind }, select: { count: true } } },
  });
  if (!publication) throw new DomainError('not_found');
  return publication.reactions[0]?.count ?? 0;
}
