import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Capability, Stage } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import type { MemberId } from '../id.ts';
import { isProfessional } from '../members/policy.ts';
import type { Mover, StageCase } from '../members/stage-moves.ts';
import { mayCoordinate } from '../organisations/policy.ts';

/** What has to be read of a member to move them. */
export const movedSelect = {
  id: true,
  accountId: true,
  organisationId: true,
  displayName: true,
  role: true,
  capabilities: {
    select: {
      capability: true,
      stage: true,
      before: true,
      since: true,
      movedById: true,
      movedBy: { select: { displayName: true } },
    },
  },
  _count: { select: { answers: { where: { approvedAt: { not: null } } } } },
} satisfies Prisma.MemberSelect;

export type MovedRow = Prisma.MemberGetPayload<{ select: typeof movedSelect }>;

/** A member of the actor's organisation who is there. @throws DomainError not_found */
export async function findMoved(tx: Tx, actor: Member, memberId: MemberId): Promise<MovedRow> {
  const { organisationId } = actor;
  const where = { id: memberId, organisationId, leftAt: null };
  const row = await tx.member.findFirst({ where, select: movedSelect });
  if (!row) throw new DomainError('not_found');
  return row;
}

/** What somebody is to a member whom they may move: nobody is their own coordinator or professional. */
function moversOf(actor: Member, { id, accountId, organisationId }: MovedRow): Mover[] {
  if (actor.id === id) return ['self'];
  if (actor.accountId === accountId || actor.organisationId !== organisationId) return [];
  return [
    ...(mayCoordinate(actor) ? (['coordinator'] as const) : []),
    ...(isProfessional(actor) ? (['professional'] as const) : []),
  ];
}

/** How a member stands before an actor with one capability. */
export function stageCaseOf(actor: Member, row: MovedRow, capability: Capability): StageCase {
  const standing = standingOf(row, capability);
  return {
    who: moversOf(actor, row),
    role: row.role,
    capability,
    stage: standing?.stage ?? null,
    approved: row._count.answers,
    restsByOwn: standing?.movedById === row.id,
  };
}

/** The stored stage of a capability; undefined where it has never begun. */
export function standingOf(
  { capabilities }: MovedRow,
  capability: Capability,
): (MovedRow['capabilities'][number] & { stage: Stage }) | undefined {
  return capabilities.find((one) => one.capability === capability);
}
