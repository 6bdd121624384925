import type { Member } from '../actor.ts';
import type { Role } from '../db/generated/enums.ts';

type InRole = { role: Role };

/** Who stands by others with advice: whoever is asked for support, or called when somebody may be in danger. */
export const SUPPORTERS: readonly Role[] = ['professional'];

/** Whose part it is to read what the desk says of any question of their themes (mayConsult). */
export const NOTE_READERS: readonly Role[] = ['professional', 'moderator'];

/** Whether somebody may be asked for support with a question. */
export function maySupport({ role }: InRole): boolean {
  return SUPPORTERS.includes(role);
}

/** Whether a concern for somebody's safety calls a member, and is settled by them. */
export function maySettleConcern(member: Pick<Member, 'role'>): boolean {
  return maySupport(member);
}
