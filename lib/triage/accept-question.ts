import type { Member } from '../actor.ts';
import { weighVerdicts } from '../classifier/weigh-verdicts.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { findQuestion } from '../questions/facts.ts';
import { maySetRisk } from '../questions/policy.ts';
import { move } from '../questions/transitions.ts';
import { type Covering, coverQuestion } from './cover-question.ts';

/**
 * A moderator has read the question, sets its risk, covers what others need not read and lets it into the
 * pool of its theme. @throws DomainError not_found, not_allowed, conflict, invalid (nothing there to cover)
 */
export function acceptQuestion(
  actor: Member,
  input: Covering & { questionId: QuestionId; risk: number },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    if (!maySetRisk(actor, facts, input.risk)) throw new DomainError('not_allowed');
    await move(tx, actor, facts, 'accept', { data: { risk: input.risk } });
    await coverQuestion(tx, actor, facts.id, input);
    if (input.risk !== facts.risk) {
      await recordEvent(tx, actor, QUESTION_EVENTS.risk_set, {
        questionId: facts.id,
        reason: String(input.risk),
      });
    }
    await weighVerdicts(tx, facts.id, { risk: input.risk, keep: 'raised' });
  });
}
