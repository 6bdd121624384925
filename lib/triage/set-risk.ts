import type { Member } from '../actor.ts';
import { weighVerdicts } from '../classifier/weigh-verdicts.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { alertDesk } from '../questions/alert-desk.ts';
import { changeRisk } from '../questions/change-risk.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { findQuestion } from '../questions/facts.ts';
import { maySetRisk } from '../questions/policy.ts';

/**
 * Weighs a question anew, and says why. Only a professional lowers it; where it cannot wait any more the desk hears.
 * @throws DomainError not_found, not_allowed, conflict (it is closed, or not accepted yet)
 */
export function setRisk(
  actor: Member,
  input: { questionId: QuestionId; risk: number; why: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, input.questionId);
    if (!maySetRisk(actor, facts, input.risk)) throw new DomainError('not_allowed');
    if (facts.status === 'closed' || facts.status === 'received') throw new DomainError('conflict');
    if (input.risk === facts.risk) return;
    const event = QUESTION_EVENTS.risk_set;
    const { risk, why } = input;
    await changeRisk(tx, actor, { questionId: facts.id, risk, event, why });
    const grew = input.risk > facts.risk;
    await alertDesk(tx, facts.id, grew ? { by: actor, grew } : undefined);
    await weighVerdicts(tx, facts.id, { risk: input.risk });
  });
}
