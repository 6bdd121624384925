import type { Member } from '../actor.ts';
import { maySettleConcern } from '../consult/policy.ts';
import type { AlarmKind } from '../db/generated/enums.ts';
import { mayCarryRisk, mayMove, type QuestionFacts } from '../questions/policy.ts';
import { ACUTE_RISK } from '../risk-levels.ts';

/** Whether an alarm of a question calls somebody like this member, who may then say to see to it. */
export function mayTake(member: Member, kind: AlarmKind, facts: QuestionFacts): boolean {
  if (kind === 'moderator') return mayMove(member, 'accept', facts);
  if (!member.themeIds.includes(facts.themeId)) return false;
  if (kind === 'concern') return maySettleConcern(member);
  return mayCarryRisk(member, ACUTE_RISK);
}
