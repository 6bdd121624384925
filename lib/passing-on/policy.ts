import type { Member } from '../actor.ts';
import { mayHoldQuestions } from '../members/policy.ts';
import { mayCoordinate } from '../organisations/policy.ts';

/** Whose break an actor may set: their own, and a coordinator that of anybody theirs who answers. */
export function maySetAbsence(
  actor: Member,
  member: Pick<Member, 'id' | 'stages' | 'organisationId'>,
): boolean {
  const theirs = member.organisationId === actor.organisationId && mayCoordinate(actor);
  return mayHoldQuestions(member) && (member.id === actor.id || theirs);
}
