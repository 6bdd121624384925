import type { Member } from '../actor.ts';
import type { Role } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';

export const COORDINATORS: readonly Role[] = ['coordinator'];

/** Whether a member cares for an organisation's people, their load and its own words; they read no question. */
export function mayCoordinate({ role }: Pick<Member, 'role'>): boolean {
  return role === 'coordinator';
}

/** @throws DomainError not_allowed for whoever is no coordinator */
export function assertMayCoordinate(member: Pick<Member, 'role'>): void {
  if (!mayCoordinate(member)) throw new DomainError('not_allowed');
}
