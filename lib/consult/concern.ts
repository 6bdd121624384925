import type { Member } from '../actor.ts';
import { weighVerdicts } from '../classifier/weigh-verdicts.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { alertColleagues } from '../questions/alert-colleagues.ts';
import { alertDesk } from '../questions/alert-desk.ts';
import { changeRisk } from '../questions/change-risk.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { professionalsToCall } from './colleagues.ts';
import { maySettleConcern } from './policy.ts';
import { findToConsult, writeNote } from './write-note.ts';

/**
 * Somebody fears for somebody's safety: every professional of their organisation is called at once, until one
 * has seen to it, and the answer now needs a professional. @throws DomainError not_found, not_allowed
 */
export function raiseConcern(
  actor: Member,
  input: { questionId: QuestionId; text: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findToConsult(tx, actor, input.questionId);
    const { memberIds: to } = await professionalsToCall(tx, actor, facts.themeId);
    await writeNote(tx, actor, row, { kind: 'concern', text: input.text, to });
    const standing = await tx.safetyConcern.findUnique({ where: { questionId: row.id } });
    if (!standing || standing.settledAt) {
      const { organisationId } = actor;
      const raised = { memberId: actor.id, organisationId, raisedAt: clock.now(), settledAt: null };
      await tx.concernReader.deleteMany({ where: { questionId: row.id } });
      await tx.safetyConcern.upsert({
        where: { questionId: row.id },
        create: { questionId: row.id, ...raised },
        update: raised,
      });
    }
    if (facts.risk < PROFESSIONAL_REVIEW_RISK) {
      const risk = PROFESSIONAL_REVIEW_RISK;
      const event = QUESTION_EVENTS.risk_set;
      await changeRisk(tx, actor, { questionId: row.id, risk, event });
      await alertDesk(tx, row.id);
    }
    await alertColleagues(tx, row.id, to);
    const weighed = Math.max(facts.risk, PROFESSIONAL_REVIEW_RISK);
    await weighVerdicts(tx, row.id, { risk: weighed, keep: 'raised' });
  });
}

/**
 * A professional has seen to a concern, and says how. The risk stays as it is: it is weighed apart.
 * @throws DomainError not_found, not_allowed (not a professional), conflict (it has been seen to)
 */
export function settleConcern(
  actor: Member,
  input: { questionId: QuestionId; text: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row } = await findToConsult(tx, actor, input.questionId);
    if (!maySettleConcern(actor)) throw new DomainError('not_allowed');
    const { count } = await tx.safetyConcern.updateMany({
      where: { questionId: row.id, settledAt: null },
      data: { settledAt: clock.now() },
    });
    if (count === 0) throw new DomainError('conflict');
    await writeNote(tx, actor, row, { kind: 'settled', text: input.text });
  });
}
