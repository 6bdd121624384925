import type { Member } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import type { Role } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';

/** A member of an organisation with how much they carry; nothing of what it says. */
export type MemberLoad = {
  id: string;
  displayName: string;
  role: Role;
  inTraining: boolean;
  answers: boolean; // whether answering is theirs at all
  held: number; // questions they are answering now
  limit: number;
};

/**
 * The present members of the coordinator's own organisation, by name, with their open claims.
 * @throws DomainError not_allowed for every other role
 */
export function organisationLoad(actor: Member): Promise<MemberLoad[]> {
  if (actor.role !== 'coordinator') throw new DomainError('not_allowed');
  return withActor(actor, async (tx) => {
    const rows = await tx.member.findMany({
      where: { organisationId: actor.organisationId, leftAt: null },
      select: {
        id: true,
        displayName: true,
        role: true,
        inTraining: true,
        openLimit: true,
        _count: { select: { claims: { where: { question: { status: 'claimed' } } } } },
      },
    });
    return rows
      .map((row) => ({
        id: row.id,
        displayName: row.displayName,
        role: row.role,
        inTraining: row.inTraining,
        answers: row.role === 'volunteer' || row.role === 'professional',
        held: row._count.claims,
        limit: row.openLimit,
      }))
      .sort((a, b) => a.displayName.localeCompare(b.displayName, 'fi'));
  });
}
