import { SYSTEM } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { factsOf, factsSelect } from '../questions/facts.ts';
import { move } from '../questions/transitions.ts';

/**
 * Closes a question that could not be answered in its time.
 * @throws DomainError conflict
 */
export function expireQuestion(questionId: string): Promise<void> {
  return withActor(SYSTEM, async (tx) => {
    const row = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: factsSelect,
    });
    await move(tx, SYSTEM, factsOf(row), 'expire', { data: { closedReason: 'expired' } });
  });
}
