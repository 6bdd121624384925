import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { ACUTE_RISK, URGENT_RISK } from '../risk-levels.ts';
import { assessRisk } from '../safety/assess-risk.ts';
import { alertDesk } from './alert-desk.ts';
import { QUESTION_EVENTS } from './event-kinds.ts';
import { passOn } from './pass-on.ts';

type Written = { title?: string; body: string; urgent?: boolean };

/**
 * Raises a question's risk by what its asker wrote, and never lowers it (setRisk does); alerts the desk where
 * somebody is in danger. @returns the risk from now on
 */
export async function raiseRisk(
  tx: Tx,
  actor: Actor,
  question: { id: QuestionId; risk: number },
  { title = '', body, urgent = false }: Written,
): Promise<number> {
  const seen = Math.max(assessRisk(`${title}\n${body}`), urgent ? URGENT_RISK : 0);
  const risk = Math.max(seen, question.risk);
  if (risk > question.risk) {
    await tx.question.update({ where: { id: question.id }, data: { risk } });
    const happening = { questionId: question.id, reason: String(risk) };
    await recordEvent(tx, actor, QUESTION_EVENTS.risk_raised, happening);
    await passOn(tx, actor, question.id);
  }
  const grew = risk > question.risk;
  const worse = grew || seen >= ACUTE_RISK ? { by: actor, grew } : undefined;
  if (risk >= URGENT_RISK) await alertDesk(tx, question.id, worse);
  return risk;
}
