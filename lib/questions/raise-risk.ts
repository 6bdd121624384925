import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { ACUTE_RISK } from '../risk-levels.ts';
import { assessRisk } from '../safety/assess-risk.ts';
import { alertDesk } from './alert-desk.ts';
import { QUESTION_EVENTS } from './event-kinds.ts';

// Whoever says that there is an emergency is believed: a professional reads the answer too.
const URGENT_RISK = 2;

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
  if (seen <= question.risk) return question.risk;
  await tx.question.update({ where: { id: question.id }, data: { risk: seen } });
  const happening = { questionId: question.id, reason: String(seen) };
  await recordEvent(tx, actor, QUESTION_EVENTS.risk_raised, happening);
  if (seen === ACUTE_RISK) await alertDesk(tx, question.id);
  return seen;
}
