import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { ACUTE_RISK, URGENT_RISK } from '../risk-levels.ts';
import { assessRisk } from '../safety/assess-risk.ts';
import { alertDesk } from './alert-desk.ts';
import { changeRisk } from './change-risk.ts';
import { QUESTION_EVENTS } from './event-kinds.ts';

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
    const event = QUESTION_EVENTS.risk_raised;
    await changeRisk(tx, actor, { questionId: question.id, risk, event });
  }
  const grew = risk > question.risk;
  const worse = grew || seen >= ACUTE_RISK ? { by: actor, grew } : undefined;
  if (risk >= URGENT_RISK) await alertDesk(tx, question.id, worse);
  return risk;
}
