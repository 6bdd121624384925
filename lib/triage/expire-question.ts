import type { System } from '../actor.ts';
import { forgetVerdicts } from '../classifier/weigh-verdicts.ts';
import { withActor } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { factsOf, factsSelect } from '../questions/facts.ts';
import { move } from '../questions/transitions.ts';

/** Closes a question that could not be answered in its time. @throws DomainError conflict */
export function expireQuestion(actor: System, questionId: QuestionId): Promise<void> {
  return withActor(actor, async (tx) => {
    const row = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: factsSelect,
    });
    await move(tx, actor, factsOf(row), 'expire', { data: { closedReason: 'expired' } });
    await forgetVerdicts(tx, questionId);
  });
}
