import type { Member } from '../actor.ts';
import type { Role } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';

type InRole = Pick<Member, 'role'>;

/** Whether answering is a member's part at all: only who answers has a list, a limit and a break from it. */
export function mayHoldQuestions({ role }: InRole): boolean {
  return role === 'volunteer' || role === 'professional';
}

/** @throws DomainError not_allowed: answering is not their part */
export function assertMayHoldQuestions(member: InRole): void {
  if (!mayHoldQuestions(member)) throw new DomainError('not_allowed');
}

/** Whether alarms call a member: who reads first, and who answers what is acute. */
export function mayBeOnCall({ role, inTraining }: Pick<Member, 'role' | 'inTraining'>): boolean {
  return role === 'moderator' || (role === 'professional' && !inTraining);
}

/** Who listens to a member where their organisation has named nobody. */
export const STAND_INS: readonly Role[] = ['coordinator'];

/** Whether a title may stand beside a member's answers. */
export function mayHaveTitle({ role }: InRole): boolean {
  return role === 'professional';
}

/** Whether a member is asked to answer under another name than their own. */
export function needsAlias({ role }: InRole): boolean {
  return role === 'volunteer';
}

/** Whether who leaves a risk as it is has weighed it by that: only they may lower it. */
export function weighsByLeaving({ role }: InRole): boolean {
  return role === 'professional';
}
