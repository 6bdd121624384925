import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import { hint } from '../db/hints.ts';
import type { QuestionId } from '../id.ts';

/** Tells every process that somebody did something to a question, after the commit: which one and who. */
export async function announce(
  tx: Tx,
  actor: Actor,
  { kind, questionId }: { kind: 'question' | 'note'; questionId: QuestionId },
): Promise<void> {
  hint(tx, { kind, ids: [questionId, ...(actor.kind === 'member' ? [actor.id] : [])] });
}
