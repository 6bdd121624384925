import type { Member } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';
import { isProfessional, PROFESSIONALS } from '../members/policy.ts';
import { doing } from '../members/stages.ts';

const LEAST_RISK = 0; // whoever does it at all

/** Who stands by others with advice: whoever is asked for support, or called when somebody may be in danger. */
export const SUPPORTERS: Prisma.MemberWhereInput = PROFESSIONALS;

/** Whose part it is to read what the desk says of any question of their themes (mayConsult). */
export const NOTE_READERS: Prisma.MemberWhereInput = {
  OR: [PROFESSIONALS, doing('moderate', LEAST_RISK), doing('review', LEAST_RISK)],
};

/** Whether somebody may be asked for support with a question. */
export function maySupport(member: Pick<Member, 'stages'>): boolean {
  return isProfessional(member);
}

/** Whether a concern for somebody's safety calls a member, and is settled by them. */
export function maySettleConcern(member: Pick<Member, 'stages'>): boolean {
  return maySupport(member);
}
